package id.siklus.follow;

import id.siklus.fhir.MaskedNik;

/** What is kept of an exception: enough to find its cause, and no number of a person. */
final class Failure {

    private static final int LONGEST = 1_000;

    private Failure() {}

    static String text(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StringBuilder text = new StringBuilder(root.toString());
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("id.siklus.")) {
                text.append(" (")
                        .append(frame.getFileName())
                        .append(':')
                        .append(frame.getLineNumber())
                        .append(')');
                break;
            }
        }
        String masked = MaskedNik.in(text.toString().replace('\0', ' '));
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }
}
