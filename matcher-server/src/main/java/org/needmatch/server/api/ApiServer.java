package org.needmatch.server.api;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needmatch.server.http.BearerToken;
import org.needmatch.server.http.Filter;
import org.needmatch.server.http.HostCheck;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.OriginCheck;
import org.needmatch.server.http.Router;
import org.needmatch.server.http.Secret;
import org.needmatch.server.http.Server;

/**
 * The engine as a service: jobs and questions as JSON for whoever has the
 * token. Keeps everything in memory. Thread-safe.
 */
public final class ApiServer implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Server server;
  private final JobStore jobs;

  private ApiServer(Server server, JobStore jobs) {
    this.server = server;
    this.jobs = jobs;
  }

  /**
   * Begins to serve.
   *
   * @param address
   *          with port 0 for any that is free
   * @param token
   *          that programs have to send
   * @param hosts
   *          names with ports under which it is known, in small letters; none to
   *          take any, as behind a proxy. On a loopback address its own names are
   *          the only ones
   * @param limits
   *          of requests
   * @param settings
   *          of jobs
   * @param version
   *          of the program
   * @throws IOException
   *           when the address is taken or is not this machine's
   */
  public static ApiServer start(InetSocketAddress address, Secret token, Set<String> hosts,
      Limits limits, ApiSettings settings, String version) throws IOException {
    var jobs = new JobStore(settings);
    try {
      var operations = operations(jobs, settings, version);
      var open = operations.stream().filter(Operation::isOpen).map(Operation::path)
          .collect(Collectors.toSet());
      var router = new Router(operations.stream().map(Operation::route).toList());
      var server = Server
          .start(
              address, limits, port -> router.behind(new BearerToken(token, open))
                  .behind(OriginCheck.SAME).behind(hosts(address, port, hosts)),
              ProblemDetails::of);
      return new ApiServer(server, jobs);
    } catch (IOException | RuntimeException e) {
      jobs.close();
      throw e;
    }
  }

  static List<Operation> operations(JobStore jobs, ApiSettings settings, String version) {
    var efforts = new Efforts(settings);
    var all = new ArrayList<>(new JobOperations(jobs, efforts).all());
    all.addAll(new QuestionOperations(efforts).all());
    all.addAll(PolicyOperations.all());
    all.addAll(ServiceOperations.of(jobs, version, () -> OpenApi.of(all, version).toString()));
    return List.copyOf(all);
  }

  private static Filter hosts(InetSocketAddress address, int port, Set<String> hosts) {
    var known = new HashSet<>(hosts);
    if (address.getAddress() != null && address.getAddress().isLoopbackAddress()) {
      known.addAll(HostCheck.loopback(port).hosts());
    }
    return known.isEmpty() ? (request, next) -> next.handle(request) : new HostCheck(known);
  }

  /** {@return where it listens} */
  public InetSocketAddress address() {
    return server.address();
  }

  /**
   * Takes no more requests, ends all jobs with the plans they have, and waits for
   * both, a few seconds at most.
   */
  @Override
  public void close() {
    jobs.close(GRACE);
    server.close(GRACE);
  }
}
