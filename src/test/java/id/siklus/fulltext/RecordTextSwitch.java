package id.siklus.fulltext;

import id.siklus.TestServer;

/** Turns {@code siklus.search.record-text} of the test server on and off, as a restart with another setting would. */
public final class RecordTextSwitch {

    private RecordTextSwitch() {}

    public static void turn(boolean on) {
        TestServer.bean(RecordText.class).turn(on);
    }
}
