package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Requests as no browser of ours sends them, byte by byte. */
class GuardTest {
    private static String raw(String request) throws IOException {
        URI address = URI.create(Sample.address());
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return raw("GET " + path + " HTTP/1.1\r\n" + more + "Connection: close\r\n\r\n");
    }

    @Test
    void nobody_can_reach_it_from_another_machine() throws IOException {
        int port = URI.create(Sample.address()).getPort();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
        new Socket("127.0.0.1", port).close();
    }

    @Test
    void another_host_is_refused() throws IOException {
        String answer = get("/", "Host: news.example");
        assertThat(answer)
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json")
                .doesNotContain("Rapporteur</a>");
    }

    @Test
    void another_site_is_refused() throws IOException {
        String host = "Host: " + URI.create(Sample.address()).getAuthority();
        assertThat(get("/api/v1/meetings", host, "Origin: http://news.example")).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/meetings", host, "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/meetings", host, "Origin: " + Sample.address())).startsWith("HTTP/1.1 200");
    }

    @Test
    void nothing_can_be_written() throws IOException {
        String host = "Host: localhost";
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            String answer = raw(method + " /api/v1/meetings HTTP/1.1\r\n" + host
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(method).startsWith("HTTP/1.1 405").contains("application/problem+json");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_malformed_request_gets_problem_details_and_no_stack_trace() {
        String host = "Host: localhost\r\nConnection: close\r\n\r\n";
        return Stream.of(
                        "GET /a/%zz HTTP/1.1\r\n" + host,
                        "GET /a/%c3%28 HTTP/1.1\r\n" + host,
                        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host,
                        "GET /a/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + host,
                        "GET /meetings?by=%zz HTTP/1.1\r\n" + host,
                        "GET /meetings?by=%00 HTTP/1.1\r\n" + host,
                        "GET /meetings?by='%20OR%201=1-- HTTP/1.1\r\n" + host,
                        "GET /search?q=%22%22%22%20OR%20NOT%20*%20(%20) HTTP/1.1\r\n" + host,
                        "GET /search?q=NEAR(a%20b HTTP/1.1\r\n" + host,
                        "GET /meetings?about=*%20OR HTTP/1.1\r\n" + host,
                        "GET /why/%F0%9F%90%99 HTTP/1.1\r\n" + host,
                        "GET /diff/a/b/c HTTP/1.1\r\n" + host,
                        "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n" + host,
                        "GET / HTTP/1.1\r\n\r\n",
                        "NONSENSE\r\n\r\n",
                        "GET / HTTP/9.9\r\n" + host)
                .map(request -> DynamicTest.dynamicTest(
                        request.lines().findFirst().orElse("").substring(0, Math.min(40, request.indexOf("\r"))),
                        () -> {
                            String answer = raw(request);
                            assertThat(answer).startsWith("HTTP/1.1 ");
                            assertThat(answer.substring(9, 12)).as(answer).isNotEqualTo("500");
                            assertThat(answer).doesNotContain("Exception", "org.eclipse", "\tat ", "Jetty");
                            if (!answer.startsWith("HTTP/1.1 200")) {
                                assertThat(answer).contains("application/problem+json");
                            }
                        }));
    }
}
