package id.siklus.codesystem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of codes, read from its beginning to its end and never held as a whole. */
interface CodeFile {

    /** What the reader tells as it goes. */
    interface Lines {

        void code(CodeLine line) throws IOException;

        void wrong(WrongLine line);
    }

    /** @return canonical URL of the system, where the file names it */
    Optional<String> system() throws IOException;

    /** @return version of the system, where the file names it */
    Optional<String> version() throws IOException;

    /** @throws IOException when the file cannot be read, or is no file of codes at all */
    void read(Lines lines) throws IOException;

    /** @return a FHIR CodeSystem when the file begins with a brace, else CSV or TSV */
    static CodeFile of(Path file, CodeColumns columns) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            while (Character.isWhitespace(first) || first == 0xEF || first == 0xBB || first == 0xBF) {
                first = in.read();
            }
            return first == '{' ? new FhirCodeFile(file) : new TableCodeFile(file, columns);
        }
    }

    /** @return decodes what is no UTF-8 as U+FFFD, so that the wrong line can be named */
    static java.nio.charset.CharsetDecoder tolerant() {
        Charset utf8 = StandardCharsets.UTF_8;
        return utf8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
