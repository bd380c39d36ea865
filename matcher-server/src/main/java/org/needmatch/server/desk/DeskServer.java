package org.needmatch.server.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.server.http.HostCheck;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.OneTimeEntry;
import org.needmatch.server.http.OriginCheck;
import org.needmatch.server.http.OwnHeader;
import org.needmatch.server.http.Refusal;
import org.needmatch.server.http.Response;
import org.needmatch.server.http.Route;
import org.needmatch.server.http.Router;
import org.needmatch.server.http.Server;
import org.needmatch.server.http.StaticFiles;

/**
 * The desk's page and endpoints on this machine alone, for one browser.
 * Thread-safe.
 */
public final class DeskServer implements AutoCloseable {
  private static final StaticFiles PAGE = new StaticFiles(DeskServer.class, "page");
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Server server;
  private final URI entry;

  private DeskServer(Server server, String path) {
    this.server = server;
    entry = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
  }

  /**
   * Begins to serve.
   *
   * @param port
   *          0 for any that is free
   * @param endpoints
   *          what the page asks, under {@code /desk/}
   * @throws IOException
   *           when the port is taken
   */
  public static DeskServer start(int port, List<Route> endpoints) throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), port);
    var door = new OneTimeEntry[1];
    var server = Server.start(loopback, Limits.DESK, bound -> {
      door[0] = new OneTimeEntry(bound, PAGE.file("stranger.html").with(401));
      return new Router(Stream.concat(page(), endpoints.stream()).toList())
          .behind(new OwnHeader("X-Needmatch", "desk")).behind(door[0]).behind(OriginCheck.SAME)
          .behind(HostCheck.loopback(bound));
    }, DeskServer::refused);
    return new DeskServer(server, door[0].path());
  }

  private static Stream<Route> page() {
    return Stream.of(Route.get("/", request -> PAGE.file("index.html")),
        Route.get("/desk.css", request -> PAGE.file("desk.css")),
        Route.get("/desk/{file}", request -> PAGE.file(request.segment("file"))));
  }

  private static Response refused(Refusal refusal) {
    var body = JsonNodeFactory.instance.objectNode();
    body.putObject("error").put("code", refusal.code()).put("message", refusal.message())
        .put("remedy", refusal.remedy());
    return Response.json(refusal.status(), body);
  }

  /** {@return the address that lets in the browser that opens it first} */
  public URI entry() {
    return entry;
  }

  /** {@return the time since the browser asked for anything} */
  public Duration idle() {
    return server.idle();
  }

  @Override
  public void close() {
    server.close(GRACE);
  }
}
