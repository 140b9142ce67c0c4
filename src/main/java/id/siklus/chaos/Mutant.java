package id.siklus.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * A body that a broken or hostile client could send. The same seed and number give the same one.
 *
 * @param path below the FHIR base
 * @param type of the body
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Mutant(String path, String type, boolean gzip, byte[] body) {

    private static final String XML = "application/fhir+xml";

    /** What has broken parsers before. Each is put somewhere into a body that is good otherwise. */
    private static final List<String> POISON = List.of(
            "\u0000",
            "\\u0000",
            "\\ud800",
            "\uFEFF",
            "\uFFFE",
            "NaN",
            "1e999999999",
            "-1e-999999999",
            "00",
            "1.0E+400",
            "[".repeat(5_000),
            "{\"a\":".repeat(300),
            "\"".repeat(51),
            "\\",
            "null",
            "true",
            "{}",
            "[]",
            "[null]",
            "\"\"",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            "&b;",
            "<x>".repeat(300),
            "]]>",
            "<![CDATA[",
            "<?xml-stylesheet href='http://127.0.0.1:1/'?>",
            "\"resourceType\":\"Patient\",",
            "\"resourceType\":\"Bundel\",",
            "\"id\":\"../../etc\",",
            "\"reference\":\"Patient/\"",
            "\"reference\":\"urn:uuid:x\"",
            "\"reference\":\"#a\"",
            "\"url\":\"Patient?_has:Observation:patient:_has:a:b=c\"",
            "\"ifNoneExist\":\"identifier=|||\"",
            "\"ifNoneExist\":\"?\"",
            "\"ifNoneExist\":\"%zz\"",
            "\"method\":\"BREW\"",
            "\"fullUrl\":\"\"",
            "\"_birthDate\":{\"extension\":[{}]},",
            "\"birthDate\":\"0000-00-00\"",
            "\"birthDate\":\"99999-01-01\"",
            "\"extension\":[{\"url\":\"\"}],",
            "\"extension\":{\"url\":1},",
            "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"a\"}],",
            "\"meta\":{\"versionId\":\"999999999999999999999\"},",
            "\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns='http://www.w3.org/1999/xhtml'><script>x</script></div>\"},",
            "\"value\":" + "9".repeat(4_000),
            "\"value\":\"" + "a".repeat(70_000) + "\"",
            "\uD83D\uDE00",
            "\u202E",
            "\u0085",
            "'; drop table x; --");

    private static final List<String> PATHS = List.of(
            "",
            "",
            "",
            "/Patient",
            "/Patient/badai-5",
            "/Patient?identifier=a%7Cb",
            "/Observation",
            "/Encounter/x",
            "/Bundle",
            "/Patient/$validate");

    /**
     * Seeds that follow each other give java.util.Random first numbers that are alike: they are mixed before.
     *
     * @param good bodies that the server takes
     */
    static Mutant of(long seed, int number, List<String> good) {
        Random random = new Random(new SplittableRandom(seed * 1_000_003 + number).nextLong());
        String text = good.get(random.nextInt(good.size()));
        String path = PATHS.get(random.nextInt(PATHS.size()));
        String type = text.startsWith("<") ? XML : Client.FHIR_JSON;
        if (random.nextInt(10) == 0) {
            text = text.replace("\n", " ") + "\n" + text.replace("\n", " ") + "\n";
            type = random.nextBoolean() ? "application/fhir+ndjson" : type;
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = mutated(text, random);
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            flip(body, random);
        }
        boolean gzip = random.nextInt(5) == 0;
        if (gzip) {
            body = zipped(body);
            if (random.nextInt(3) == 0) {
                flip(body, random);
            }
        }
        return new Mutant(path, random.nextInt(40) == 0 ? "text/plain" : type, gzip, body);
    }

    HttpRequest.Builder request(Client client) {
        HttpRequest.Builder request = client.to(path).header("Content-Type", type);
        if (gzip) {
            request.header("Content-Encoding", "gzip");
        }
        return path.matches("/[A-Z][a-z]+[/?][^$]*")
                ? request.PUT(BodyPublishers.ofByteArray(body))
                : request.POST(BodyPublishers.ofByteArray(body));
    }

    private static String mutated(String text, Random random) {
        if (text.length() < 2) {
            return text + POISON.get(random.nextInt(POISON.size()));
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(60));
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            case 3 -> text.substring(0, from) + POISON.get(random.nextInt(POISON.size())) + text.substring(from);
            case 4 -> text.substring(0, from) + POISON.get(random.nextInt(POISON.size())) + text.substring(to);
            case 5 -> afterAKey(text, from, POISON.get(random.nextInt(POISON.size())));
            case 6 -> beforeAKey(text, from, POISON.get(random.nextInt(POISON.size())));
            case 7 -> swapped(text, from, random);
            default -> text + POISON.get(random.nextInt(POISON.size()));
        };
    }

    /** Stays well-formed as far as the poison allows: it goes where a value begins. */
    private static String afterAKey(String text, int from, String poison) {
        int colon = text.indexOf("\":", from);
        return colon < 0 ? text : text.substring(0, colon + 2) + poison + "," + text.substring(colon + 2);
    }

    private static String beforeAKey(String text, int from, String poison) {
        int brace = text.indexOf('{', from);
        return brace < 0 ? text : text.substring(0, brace + 1) + poison + text.substring(brace + 1);
    }

    /** A string becomes another one of the same body: codes, types, references and dates change their places, and all of it is well-formed. */
    private static String swapped(String text, int from, Random random) {
        List<String> strings = java.util.regex.Pattern.compile("\"[^\"\\\\]{1,80}\"")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        if (strings.isEmpty()) {
            return text;
        }
        String one = strings.get(random.nextInt(strings.size()));
        int at = text.indexOf(one, from) < 0 ? text.indexOf(one) : text.indexOf(one, from);
        return text.substring(0, at) + strings.get(random.nextInt(strings.size())) + text.substring(at + one.length());
    }

    private static void flip(byte[] body, Random random) {
        for (int i = random.nextInt(4); i >= 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
