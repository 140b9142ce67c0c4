package id.siklus.sasaran;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.RequestLanguage;
import id.siklus.server.TypeRights;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * {@code /sasaran/<organization>/<yyyy-mm>}: the list of a month to print. It wants the bearer token of a client, as everything that shows people: an application
 * fetches it with its own and shows it to its user, or saves it as a file that prints without a network.
 */
final class MonthPage extends HttpServlet {

    static final String PATH = "/sasaran";

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(MonthPage.class);
    private static final Pattern PLACE = Pattern.compile("/([A-Za-z0-9\\-.]{1,64})/([^/]+)");
    private static final List<String> SHOWN_TYPES = List.of("Organization", "CarePlan", "Patient");
    private static final int SECONDS_UNTIL_RETRY = 10;

    private final transient Listings listings;
    private final transient GuideNames names;
    private final transient VillageNames villages;
    private final transient TypeRights rights;
    private final transient RefusalAnswer refusals;
    private final transient PrintStyle style = PrintStyle.read();

    MonthPage(Listings listings, GuideNames names, VillageNames villages, TypeRights rights, FhirContext context) {
        this.listings = listings;
        this.names = names;
        this.villages = villages;
        this.rights = rights;
        this.refusals = new RefusalAnswer(context);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Language");
        try {
            answer(request, response);
        } catch (RefusedException refused) {
            refusals.write(request, response, refused);
        } catch (BaseServerResponseException refusedByTheStore) {
            refusals.write(
                    request,
                    response,
                    new RefusedException(
                            refusedByTheStore.getStatusCode(),
                            Issue.error(ErrorCode.BAD_REQUEST, "", String.valueOf(refusedByTheStore.getMessage()))));
        } catch (DataAccessException away) {
            log.warn("A list could not be made: {}", away.getMessage());
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            refusals.write(
                    request,
                    response,
                    new RefusedException(503, Issue.error(ErrorCode.DATABASE_UNAVAILABLE, "", SECONDS_UNTIL_RETRY)));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
            throw new IllegalStateException("nobody has asked for the token");
        }
        if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            throw new RefusedException(
                    405, Issue.error(ErrorCode.INTERACTION_NOT_SERVED, "", request.getMethod(), PATH));
        }
        requireRights(caller, response);
        String path = request.getPathInfo();
        Matcher place = PLACE.matcher(path == null ? "" : path);
        if (!place.matches()) {
            throw new RefusedException(404, Issue.error(ErrorCode.NOT_FOUND, "", PATH));
        }
        YearMonth month = month(place.group(2));
        Asked narrowed =
                new AskedReader(Parameter.sent(request.getParameterMap(), null), Parameter.NARROWING, names).read();
        Listing list = listings.month(place.group(1), month, narrowed, caller, request);
        Locale language = RequestLanguage.of(request.getHeader("Accept-Language"));
        byte[] page = new PrintedList(list, month, language, names, villages::of)
                .html(style.css())
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", style.policy());
        response.setHeader("Content-Language", language.getLanguage());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private void requireRights(Caller caller, HttpServletResponse response) {
        for (String type : SHOWN_TYPES) {
            if (!rights.mayExport(caller, type)) {
                String scope = "system/" + type + ".rs";
                response.setHeader(
                        "WWW-Authenticate",
                        "Bearer realm=\"siklus\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
                throw new RefusedException(403, Issue.error(ErrorCode.SCOPE_MISSING, "", scope));
            }
        }
    }

    private static YearMonth month(String sent) {
        try {
            return YearMonth.parse(sent);
        } catch (DateTimeException malformed) {
            throw new RefusedException(
                    400,
                    Issue.error(
                            ErrorCode.LIST_VALUE_WRONG,
                            "bulan",
                            "bulan",
                            sent.length() > 20 ? sent.substring(0, 20) : sent,
                            new LocalText(
                                    "tulis tahun dan bulan, misalnya 2026-11",
                                    "write a year and a month, such as 2026-11")));
        }
    }
}
