package id.siklus.server;

/** Headers of ours that a request may carry: a browser of another origin must be told that it may send them. */
public final class RequestHeaders {

    /** {@code true}: the Observations of the QuestionnaireResponses of a transaction are stored with them. */
    public static final String EXTRACT = "X-Siklus-Extract";

    private RequestHeaders() {}
}
