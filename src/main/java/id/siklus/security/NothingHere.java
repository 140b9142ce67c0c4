package id.siklus.security;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RefusalAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what no other servlet serves. Without it Tomcat would answer such a path itself, before any filter has seen it: the token service, which is nothing but
 * filters, included.
 */
final class NothingHere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RefusalAnswer answer;

    NothingHere(RefusalAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(
                request,
                response,
                new RefusedException(404, Issue.error(ErrorCode.NOT_FOUND, "", request.getRequestURI())));
    }
}
