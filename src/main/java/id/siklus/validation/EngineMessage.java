package id.siklus.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * What the engine said, taken apart again: it formats its English text before anybody can see the arguments, so they are read back by the pattern that the
 * message id names.
 *
 * @param arguments by their number in the engine's own pattern; empty when the text does not fit it
 */
record EngineMessage(String id, String text, Map<Integer, String> arguments) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    /** The engine's parsers format their messages and forget the id. */
    private static final List<String> WITHOUT_ID = List.of(
            "Unrecognised_property_",
            "Undefined_element_",
            "Undefined_attribute__on__for_type__properties__",
            "This_property_must_be_an_Array_not_",
            "This_property_must_be_an_object_not_",
            "This_property_must_be_an_simple_value_not_",
            "This_property_must_be__not_");

    private static final Map<String, Optional<Template>> TEMPLATES = new ConcurrentHashMap<>();

    static EngineMessage of(ValidationMessage message) {
        String id = message.getMessageId() == null ? "" : message.getMessageId();
        String text = message.getMessage() == null ? "" : message.getMessage();
        if (id.isEmpty()) {
            return WITHOUT_ID.stream()
                    .flatMap(guess -> match(guess, text).stream())
                    .findFirst()
                    .orElse(new EngineMessage("", text, Map.of()));
        }
        if (id.contains("#") || id.contains("/")) {
            return new EngineMessage(id, text, Map.of());
        }
        return match(id, text).orElse(new EngineMessage(id, text, Map.of()));
    }

    private static Optional<EngineMessage> match(String id, String text) {
        for (String form : new String[] {id, id + "_one", id + "_other"}) {
            Optional<Map<Integer, String>> arguments =
                    TEMPLATES.computeIfAbsent(form, EngineMessage::template).flatMap(template -> template.match(text));
            if (arguments.isPresent()) {
                return Optional.of(new EngineMessage(id, text, arguments.get()));
            }
        }
        return Optional.empty();
    }

    /** @return the argument, or the whole text when it could not be read back */
    String argument(int number) {
        return arguments.getOrDefault(number, text);
    }

    private static Optional<Template> template(String id) {
        try {
            String pattern = ResourceBundle.getBundle("Messages", Locale.ROOT)
                    .getString(id)
                    .replace("''", "'");
            StringBuilder regex = new StringBuilder();
            Matcher places = PLACEHOLDER.matcher(pattern);
            Map<Integer, Integer> groups = new HashMap<>();
            int from = 0;
            while (places.find()) {
                regex.append(Pattern.quote(pattern.substring(from, places.start())))
                        .append("(.*?)");
                groups.putIfAbsent(Integer.parseInt(places.group(1)), groups.size() + 1);
                from = places.end();
            }
            regex.append(Pattern.quote(pattern.substring(from)));
            return Optional.of(new Template(Pattern.compile(regex.toString(), Pattern.DOTALL), groups));
        } catch (MissingResourceException unknownId) {
            return Optional.empty();
        }
    }

    private record Template(Pattern regex, Map<Integer, Integer> groupOfArgument) {

        Optional<Map<Integer, String>> match(String text) {
            Matcher matcher = regex.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<Integer, String> values = new HashMap<>();
            groupOfArgument.forEach((argument, group) -> values.put(argument, matcher.group(group)));
            return Optional.of(values);
        }
    }
}
