package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.needmatch.domain.Problem;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.json.JobResultDocument;
import org.needmatch.json.ProblemChangesDocument;
import org.needmatch.run.ProblemChange;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import org.needmatch.testdomain.TinyProblems;

/** Changes that come one by one from two clients while a week is solved. */
@Timeout(120)
class ManyChangesTest {
  private static final int CLIENTS = 2;
  private static final int EACH = 60;

  @Test
  void noneIsLost() throws Exception {
    var problem = TinyProblems.random(3);
    try (var server = ApiServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Secret.of(ApiClient.TOKEN), Set.of(), Limits.PROGRAMS, ApiSettings.of(1), "1")) {
      var client = new ApiClient(server);
      var request = new JobRequestDocument(JobRequestDocument.of(problem, null).problem(),
          new Options(new BigDecimal(5), null, 1L, null, null, 1), null, true);
      var job = client.post("/v1/jobs", request.line()).headers().firstValue("Location")
          .orElseThrow();
      var senders = IntStream.range(0, CLIENTS)
          .mapToObj(number -> Thread.ofVirtual().start(() -> send(server, job, problem, number)))
          .toList();
      for (var sender : senders) {
        sender.join();
      }
      client.post(job + "/finish", "");
      var ended = client.ended(job);
      assertThat(ended.path("changesTaken").asInt()).isEqualTo(CLIENTS * EACH);
      var result = JobResultDocument.read(client.get(job + "/result").body());
      var declined = IntStream.range(0, CLIENTS).mapToObj(n -> place(problem, n, EACH - 1))
          .toList();
      assertThat(result.assignments())
          .noneMatch(row -> declined.contains(List.of(row.needId(), row.volunteerId())));
    }
  }

  /** Says no to one place after the other. */
  private static void send(ApiServer server, String job, Problem problem, int number) {
    var client = new ApiClient(server);
    try {
      for (int i = 0; i < EACH; i++) {
        var place = place(problem, number, i);
        var answer = client.post(job + "/changes", ProblemChangesDocument
            .of(List.of(ProblemChange.Answer.declined(place.getFirst(), place.getLast()))).line());
        if (answer.statusCode() != 202) {
          throw new AssertionError(answer.body());
        }
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A need and a volunteer who is pinned nowhere. */
  private static List<String> place(Problem problem, int number, int i) {
    var free = problem.volunteers().stream().map(one -> one.id())
        .filter(id -> problem.pins().stream().noneMatch(pin -> pin.volunteerId().equals(id)))
        .toList();
    return List.of(problem.needs().get((i + number) % problem.needs().size()).id(),
        free.get(i / problem.needs().size() % free.size()));
  }
}
