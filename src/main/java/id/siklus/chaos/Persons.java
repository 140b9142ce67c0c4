package id.siklus.chaos;

import java.util.Locale;

/** People who exist for one test: each number is another person, with a NIK, a birth date and a record number of its own. */
final class Persons {

    static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    private static final int DISTRICTS = 90;

    private Persons() {}

    /** @param number from 0 to 999,999; even ones are women, whose day of birth stands there plus forty */
    static String nik(int number) {
        return String.format(
                Locale.ROOT,
                "32%02d%02d%02d%02d%02d%04d",
                1 + number / 10_000 % DISTRICTS,
                1 + number % 40,
                1 + number % 28 + (number % 2 == 0 ? 40 : 0),
                1 + number % 12,
                70 + number % 29,
                1 + number % 9_999);
    }

    /** @param id of the resource, empty for one that the server names */
    static String patient(int number, String id) {
        return """
                {"resourceType":"Patient",%s"identifier":[{"use":"official","system":"%s","value":"%s"}],"active":true,
                 "name":[{"use":"official","text":"Warga Uji %d"}],"gender":"%s","birthDate":"19%02d-%02d-%02d","multipleBirthInteger":0}""".formatted(
                        id.isEmpty() ? "" : "\"id\":\"" + id + "\",",
                        NIK,
                        nik(number),
                        number,
                        number % 2 == 0 ? "female" : "male",
                        70 + number % 29,
                        1 + number % 12,
                        1 + number % 28);
    }

    static String transaction(int number, String condition) {
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[{"fullUrl":"urn:uuid:00000000-0000-4000-8000-%012d","resource":%s,
                 "request":{"method":"POST","url":"Patient","ifNoneExist":"%s"}}]}""".formatted(number, patient(number, ""), condition);
    }
}
