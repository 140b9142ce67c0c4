package id.siklus.security;

import id.siklus.TestServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request exactly as written, which Java's own client would correct or refuse to send. */
final class RawRequest {

    private static final int PATIENCE_MS = 20_000;

    private RawRequest() {}

    /** @return status line, headers and body */
    static String get(String target, String headers) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\n" + withHost(headers) + "Connection: close\r\n\r\n");
    }

    static String post(String target, String headers, String body) throws IOException {
        return send("POST " + target + " HTTP/1.1\r\n" + withHost(headers) + "Content-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static String withHost(String headers) {
        return headers.contains("Host: ") ? headers : "Host: 127.0.0.1\r\n" + headers;
    }

    private static String send(String request) throws IOException {
        try (Socket socket =
                new Socket("127.0.0.1", URI.create(TestServer.root()).getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException closed) {
                // A server may answer and close before it has read everything; the answer counts.
            }
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[8_192];
            try {
                for (int got = socket.getInputStream().read(buffer);
                        got > 0;
                        got = socket.getInputStream().read(buffer)) {
                    answer.append(new String(buffer, 0, got, StandardCharsets.UTF_8));
                }
            } catch (java.net.SocketException reset) {
                // closed with unread bytes: what came before is the answer
            }
            return answer.toString();
        }
    }
}
