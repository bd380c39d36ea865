package org.needmatch.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no decent client would. */
public final class RawClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket = new Socket();

  public RawClient(InetSocketAddress server) throws IOException {
    socket.connect(server);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  /** Sends text as it stands, with line ends of HTTP for those of Java. */
  public RawClient send(String text) throws IOException {
    out().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out().flush();
    return this;
  }

  public OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  /** The first line of the answer, empty when the connection was cut. */
  public String status() throws IOException {
    return line();
  }

  /** One line, empty at the end. */
  public String line() throws IOException {
    var line = new StringBuilder();
    try {
      for (int c = socket.getInputStream().read(); c >= 0
          && c != '\n'; c = socket.getInputStream().read()) {
        line.append((char) c);
      }
    } catch (SocketException e) {
      return line.toString().strip();
    }
    return line.toString().strip();
  }

  /** All that comes until the server closes. */
  public String rest() throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
