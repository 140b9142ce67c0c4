package id.siklus.sasaran;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Patient;

/** A month of a place as a page for A4: by village, RW, RT and name, each person with boxes to tick. Nothing is loaded from elsewhere, so that a saved page prints too. */
final class PrintedList {

    private record Line(Person person, boolean own, List<PlannedService> services) {}

    private final Listing list;
    private final YearMonth month;
    private final Locale language;
    private final GuideNames names;
    private final UnaryOperator<String> villages;
    private final Moments moments;
    private final StringBuilder html = new StringBuilder();

    PrintedList(Listing list, YearMonth month, Locale language, GuideNames names, UnaryOperator<String> villages) {
        this.list = list;
        this.month = month;
        this.language = language;
        this.names = names;
        this.villages = villages;
        this.moments = new Moments(list.place().zone());
    }

    /** @param style the style sheet, as it stands in the page's head */
    String html(String style) {
        Place place = list.place();
        String monthName = DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.getLanguage())
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(Text.escaped(say(Words.TITLE) + " " + place.name() + ", " + monthName))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(say(Words.TITLE))
                .append("</h1>\n<p class=\"place\">")
                .append(Text.escaped(place.name()));
        if (!place.keeper().equals(place.name())) {
            html.append(" <span class=\"keeper\">")
                    .append(Text.escaped(place.keeper()))
                    .append("</span>");
        }
        html.append("</p>\n<dl>");
        fact(Words.MONTH, monthName);
        fact(Words.PERSONS, String.valueOf(list.people().size()));
        fact(Words.SERVICES, String.valueOf(count(false)));
        fact(Words.OF_THEM_LATE, String.valueOf(count(true)));
        fact(
                Words.PRINTED,
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm zzz", language)
                        .format(list.now().atZone(place.zone())));
        html.append("</dl>\n<p class=\"how\">").append(say(Words.HOW)).append("</p>\n</header>\n<main>\n");
        if (list.people().isEmpty()) {
            html.append("<p class=\"none\">").append(say(Words.NOBODY)).append("</p>\n");
        } else {
            table();
        }
        return html.append("</main>\n<footer>")
                .append(say(Words.CONFIDENTIAL))
                .append("</footer>\n</body>\n</html>\n")
                .toString();
    }

    private void table() {
        html.append("<table>\n<thead><tr>");
        for (Words head : List.of(Words.NUMBER, Words.NAME, Words.AGE, Words.ADDRESS, Words.WHAT, Words.NOTE)) {
            html.append("<th scope=\"col\">").append(say(head)).append("</th>");
        }
        html.append("</tr></thead>\n");
        String area = "";
        int number = 0;
        for (Line line : sorted()) {
            String here = area(line.person());
            if (!here.equals(area)) {
                html.append("<tbody class=\"area\"><tr><th scope=\"rowgroup\" colspan=\"6\">")
                        .append(Text.escaped(here))
                        .append("</th></tr></tbody>\n");
                area = here;
            }
            person(++number, line);
        }
        html.append("</table>\n");
    }

    private List<Line> sorted() {
        return list.people().values().stream()
                .map(this::line)
                .sorted(Comparator.comparing((Line line) -> line.person().village())
                        .thenComparing(line -> line.person().rw())
                        .thenComparing(line -> line.person().rt())
                        .thenComparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.person().nik()))
                .toList();
    }

    private Line line(Patient patient) {
        boolean own = patient.getMeta().getTag().stream().noneMatch(tag -> "SUBSETTED".equals(tag.getCode()));
        String id = patient.getIdElement().getIdPart();
        return new Line(Person.of(patient), own, list.services().getOrDefault(id, List.of()));
    }

    private void person(int number, Line line) {
        Person person = line.person();
        LocalDate today = list.now().atZone(list.place().zone()).toLocalDate();
        html.append("<tbody class=\"person\"><tr><td class=\"number\">")
                .append(number)
                .append("</td><td><b>")
                .append(Text.escaped(person.name()))
                .append("</b><br><span class=\"nik\">")
                .append(Text.escaped(person.nik()))
                .append("</span></td><td>")
                .append(Text.escaped(person.age(today, language)));
        if (person.birth() != null) {
            html.append("<br><span class=\"born\">")
                    .append(say(Words.BORN))
                    .append(' ')
                    .append(Moments.shown(person.birth(), language))
                    .append("</span>");
        }
        html.append("</td><td>").append(line.own() ? Text.escaped(person.street()) : say(Words.NOT_OWN));
        html.append("</td><td><ul>");
        line.services().forEach(this::service);
        html.append("</ul></td><td></td></tr></tbody>\n");
    }

    private void service(PlannedService service) {
        boolean late = service.isLate(list.now());
        html.append(late ? "<li class=\"late\">" : "<li>")
                .append("<span class=\"box\"></span>")
                .append(late ? "! " : "")
                .append(Text.escaped(names.service(service.service(), service.title(), language)))
                .append(" <span class=\"when\">")
                .append(say(late ? Words.LATE_SINCE : Words.DUE))
                .append(' ')
                .append(moments.shown(late ? moments.end(service.late()) : moments.begin(service.due()), language));
        if (service.windowEnd() != null) {
            html.append(", ")
                    .append(say(Words.UNTIL))
                    .append(' ')
                    .append(moments.shown(moments.end(service.windowEnd()), language));
        }
        html.append("</span></li>");
    }

    private String area(Person person) {
        if (person.village().isEmpty() && person.rw().isEmpty() && person.rt().isEmpty()) {
            return say(Words.UNKNOWN_AREA);
        }
        String name = villages.apply(person.village());
        String area = name.isEmpty() ? person.village() : name;
        return String.join(
                " ",
                List.of(
                                area,
                                person.rw().isEmpty() ? "" : "RW " + person.rw(),
                                person.rt().isEmpty() ? "" : "RT " + person.rt())
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private int count(boolean lateOnly) {
        return (int) list.people().keySet().stream()
                .flatMap(id -> list.services().getOrDefault(id, List.of()).stream())
                .filter(service -> !lateOnly || service.isLate(list.now()))
                .count();
    }

    private void fact(Words name, String value) {
        html.append("<div><dt>")
                .append(say(name))
                .append("</dt><dd>")
                .append(Text.escaped(value))
                .append("</dd></div>");
    }

    private String say(Words words) {
        return Text.escaped(words.in(language));
    }
}
