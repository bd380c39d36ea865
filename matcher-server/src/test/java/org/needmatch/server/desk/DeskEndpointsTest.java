package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.json.DeskInsistDocument;
import org.needmatch.json.DeskMenuDocument;
import org.needmatch.json.DeskMessageDocument;
import org.needmatch.json.DeskPersonDocument;
import org.needmatch.json.DeskSavedDocument;
import org.needmatch.json.DeskSeatDocument;
import org.needmatch.json.DeskStateDocument;
import org.needmatch.plan.Limit;
import org.needmatch.server.http.RawClient;

/** Every endpoint of the desk, and what must not come through. */
class DeskEndpointsTest {
  @TempDir
  Path folder;

  private DeskSession session;
  private DeskServer server;
  private DeskClient client;

  @BeforeEach
  void start() throws Exception {
    DeskTown.write(folder);
    session = DeskTown.open(folder);
    server = DeskServer.start(0, DeskEndpoints.of(session));
    client = new DeskClient(server.entry()).enter();
  }

  @AfterEach
  void end() throws Exception {
    server.close();
    session.close();
  }

  private String body(String more) throws Exception {
    return "{\"revision\":" + client.revision() + more + "}";
  }

  private static List<String> ids(JsonNode array, String name) {
    return StreamSupport.stream(array.spliterator(), false).map(one -> one.path(name).asText())
        .toList();
  }

  @Test
  void theStateSaysTheWeek() throws Exception {
    var answer = client.get("/desk/state");

    assertThat(answer.status()).isEqualTo(200);
    var state = DeskStateDocument.read(answer.json().toString());
    assertThat(state.figures().met()).isLessThan(state.figures().total());
    assertThat(state.needs()).extracting(need -> need.id() + " " + need.running())
        .containsExactly("tea true", "lunch false", "walk true", "call true");
    assertThat(state.names().possible()).isFalse();
    assertThat(answer.json().toString()).doesNotContain("Ann Ash");
  }

  @Test
  void reasonsFollow() throws Exception {
    DeskSessionTest.await(() -> session.reasons().of(session.view().revision()) != null);

    var lunch = client.get("/desk/state").json().path("needs").get(1).path("roles").get(0);

    assertThat(lunch.path("empty").asInt()).isEqualTo(1);
    assertThat(lunch.path("reason").asText())
        .isEqualTo("Left empty although 2 volunteers are free for it.");
  }

  @Test
  void theLimitThatACertificateProvesFollows() throws Exception {
    client.post("/desk/save", body(""));
    DeskSessionTest.await(() -> session.limits().of(session.view().revision()).medium() > 0
        && session.limits().of(session.view().revision()).scope() != Limit.Scope.UNPROVEN);

    var figures = client.get("/desk/state").json().path("figures");

    assertThat(figures.path("limitScope").asText())
        .contains("no plan that keeps these 4 places can");
    assertThat(figures.path("limitPercent").asDouble())
        .isGreaterThanOrEqualTo(figures.path("metPercent").asDouble());
  }

  @Test
  void aSeatAndAPersonAreExplained() throws Exception {
    var seat = DeskSeatDocument
        .read(client.get("/desk/seat?need=lunch&role=volunteer").json().toString());
    assertThat(seat.candidates()).extracting(DeskSeatDocument.Candidate::volunteer).contains("cy");
    assertThat(seat.candidates().getFirst().sentence())
        .isEqualTo("bob: adds 20.00 % of the weighted need, 1 minute to get there");
    assertThat(seat.nearMisses()).extracting(DeskSeatDocument.NearMiss::sentence)
        .contains("dee is not free for 60 minutes of it.");

    var taken = DeskSeatDocument
        .read(client.get("/desk/seat?need=tea&role=volunteer&volunteer=ann").json().toString());
    assertThat(taken.why().getFirst()).startsWith("ann is at Tea");
    assertThat(taken.alternatives().getFirst()).startsWith("The best other person");
    assertThat(taken.candidates()).extracting(DeskSeatDocument.Candidate::volunteer)
        .doesNotContain("ann");

    var person = DeskPersonDocument.read(client.get("/desk/person?id=cy").json().toString());
    assertThat(person.why().getFirst()).startsWith("cy has no seat");
    assertThat(person.opportunities().getFirst().need()).isEqualTo("lunch");
    assertThat(client.get("/desk/seat?need=nowhere&role=volunteer").status()).isEqualTo(404);
    assertThat(client.get("/desk/seat?need=tea&role=cook").status()).isEqualTo(404);
    assertThat(client.get("/desk/person?id=nobody").status()).isEqualTo(404);
    assertThat(client.get("/desk/person").status()).isEqualTo(400);
  }

  @Test
  void editsGoThroughUndoAndSave() throws Exception {
    assertThat(client.act("decline", "tea", "ann").status()).isEqualTo(200);
    assertThat(client.act("accept", "walk", "bob").status()).isEqualTo(200);
    assertThat(client.act("place", "lunch", "cy").status()).isEqualTo(200);
    assertThat(client.act("pin", "lunch", "cy").status()).isEqualTo(200);
    assertThat(client.act("unpin", "lunch", "cy").status()).isEqualTo(200);
    assertThat(client.act("remove", "lunch", "cy").status()).isEqualTo(200);
    assertThat(client.post("/desk/undo", body("")).json().path("redo").asBoolean()).isTrue();
    assertThat(client.post("/desk/redo", body("")).json().path("redo").asBoolean()).isFalse();
    var moved = client.post("/desk/act", body(
        ",\"kind\":\"move\",\"need\":\"walk\",\"volunteer\":\"bob\",\"toNeed\":\"tea\",\"toRole\":\"volunteer\""));
    assertThat(moved.status()).isEqualTo(200);
    assertThat(client.post("/desk/takeback", body(",\"id\":\"added tea volunteer bob\"")).status())
        .isEqualTo(200);
    assertThat(client.act("propose", "tea", "ann").status()).isEqualTo(200);
    assertThat(ids(client.get("/desk/state").json().path("changed"), "id"))
        .containsExactly("removed walk volunteer bob");
    client.post("/desk/undo", body(""));

    var saved = DeskSavedDocument
        .read(client.post("/desk/save", body(",\"note\":\"rang\"")).json().toString());

    assertThat(saved.written()).contains("assignments.csv", "kept.csv", "notes.csv");
    assertThat(client.get("/desk/state").json().path("changed")).isEmpty();
    assertThat(client.post("/desk/discard", body("")).status()).isEqualTo(200);
    assertThat(client.post("/desk/reload", body("")).status()).isEqualTo(200);
    assertThat(client.post("/desk/recover", body(",\"take\":true")).status()).isEqualTo(200);
    assertThat(client.post("/desk/names", "{\"on\":false}").status()).isEqualTo(200);
    assertThat(client.post("/desk/names", "{\"on\":true}").status()).isEqualTo(422);
  }

  @Test
  void searchesRunAndAreTakenOver() throws Exception {
    assertThat(client.post("/desk/solve", body(",\"seconds\":5")).status()).isEqualTo(202);
    DeskSessionTest
        .await(() -> DeskStateDocument.read(new StateCache(session).json()).proposal() != null
            && Objects.requireNonNull(session.searches().search()).hasEnded());
    var state = client.get("/desk/state").json();
    assertThat(state.path("proposal").path("kind").asText()).isEqualTo("solve");
    assertThat(state.path("proposal").path("changes").get(0).path("sentence").asText())
        .contains(": new in Lunch");
    assertThat(client.post("/desk/stop", "{}").status()).isEqualTo(200);
    assertThat(client
        .post("/desk/keep", body(",\"proposal\":" + state.path("proposal").path("id").asLong()))
        .status()).isEqualTo(200);
    assertThat(ids(client.get("/desk/state").json().path("changed"), "id")).singleElement()
        .asString().startsWith("added lunch volunteer ");

    assertThat(client.post("/desk/menu", body(",\"seconds\":1")).status()).isEqualTo(202);
    DeskSessionTest.await(() -> session.searches().menu() instanceof MenuRun menu && menu.isDone());
    var menu = DeskMenuDocument.read(client.get("/desk/menu").json().toString());
    assertThat(menu.done()).isTrue();
    assertThat(client.post("/desk/take", body(",\"most\":0")).json().path("proposal").path("kind")
        .asText()).isEqualTo("menu");
    assertThat(client.post("/desk/drop", body("")).json().path("proposal").isNull()).isTrue();
  }

  @Test
  void whatIfAndWhatIsTold() throws Exception {
    var insist = DeskInsistDocument.read(client
        .post("/desk/insist", "{\"need\":\"lunch\",\"role\":\"volunteer\",\"volunteer\":\"ann\"}")
        .json().toString());
    assertThat(insist.allowed()).isTrue();
    assertThat(insist.changes()).hasSizeGreaterThanOrEqualTo(2);

    client.act("decline", "call", "dee");
    var letter = DeskMessageDocument
        .read(client.get("/desk/messages?volunteer=dee").json().toString());
    assertThat(letter.status()).isEqualTo("off");
    assertThat(letter.text()).contains("Call").doesNotContain("Dee Deal");
    assertThat(client.get("/desk/messages?volunteer=cy").status()).isEqualTo(422);
    assertThat(client.get("/desk/messages?volunteer=nobody").status()).isEqualTo(404);
  }

  @Test
  void aRefusedEditChangesNothingAndSaysWhy() throws Exception {
    var refused = client.act("place", "lunch", "dee");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/error/code").asText()).isEqualTo("refused");
    assertThat(refused.json().at("/error/sentences/0").asText())
        .isEqualTo("dee is not free for 60 minutes of it.");
    assertThat(client.revision()).isEqualTo(1);
  }

  @Test
  void aStaleRevisionIsRefusedWithTheStateOfNow() throws Exception {
    client.act("decline", "tea", "ann");

    for (var path : List.of("act", "undo", "redo", "discard", "recover", "reload", "solve", "menu",
        "take", "keep", "drop", "save", "takeback")) {
      var stale = client.post("/desk/" + path,
          "{\"revision\":1,\"kind\":\"decline\",\"need\":\"walk\",\"volunteer\":\"bob\",\"take\":true,"
              + "\"seconds\":1,\"most\":\"0\",\"id\":\"x\"}");
      assertThat(stale.status()).as(path).isEqualTo(409);
      assertThat(stale.json().at("/error/code").asText()).as(path).isEqualTo("stale");
      assertThat(stale.json().at("/state/revision").asLong()).as(path).isEqualTo(2);
    }
  }

  @Test
  void savingOverSomebodyElsesWorkIsRefused() throws Exception {
    client.act("decline", "tea", "ann");
    var file = folder.resolve("plan/assignments.csv");
    Files.writeString(file, Files.readString(file).replace("dee", "dee "));

    var refused = client.post("/desk/save", body(""));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/error/code").asText()).isEqualTo("outdated");
    assertThat(refused.json().at("/state/outdated").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "{\"revision\":\"1\"}", "{\"revision\":1}",
      "{\"revision\":1,\"kind\":\"burn\",\"need\":\"tea\",\"volunteer\":\"ann\"}",
      "{\"revision\":1,\"kind\":\"decline\",\"need\":7,\"volunteer\":\"ann\"}",
      "{\"revision\":1,\"revision\":1}"})
  void aBodyThatIsNoneIsRefused(String text) throws Exception {
    assertThat(client.post("/desk/act", text).status()).isEqualTo(400);
    assertThat(client.revision()).isEqualTo(1);
  }

  @Test
  void eventsTellOfEdits() throws Exception {
    var told = new LinkedBlockingQueue<String>();
    try (var http = HttpClient.newHttpClient()) {
      var stream = http.sendAsync(client.asked(HttpRequest.newBuilder(), "/desk/events"),
          BodyHandlers.fromLineSubscriber(new LineQueue(told)));
      assertThat(told.take()).isEqualTo("event: state");
      client.act("decline", "tea", "ann");
      var seen = new TreeSet<String>();
      DeskSessionTest.await(() -> {
        told.drainTo(seen);
        return seen.containsAll(Set.of("event: job",
            "data: {\"format\":\"needmatch/desk-event/1\",\"event\":\"state\",\"revision\":2}"));
      });
      stream.cancel(true);
      server.close();
    }
  }

  @Test
  void nobodyElseComesIn() throws Exception {
    var stranger = new DeskClient(server.entry().resolve("/"));
    assertThat(stranger.get("/desk/state").status()).isEqualTo(401);
    assertThat(stranger.post("/desk/act", "{}").status()).isEqualTo(401);
    assertThat(new DeskClient(server.entry()).enter().get("/desk/state").status())
        .as("the token a second time").isEqualTo(401);
    var stale = HttpRequest.newBuilder().header("Cookie",
        "needmatch-" + server.entry().getPort() + "=AAAA");
    assertThat(stranger.raw(stale, "/desk/state").statusCode()).isEqualTo(401);
  }

  @Test
  void otherPagesAndPlainFormsAreRefused() throws Exception {
    var body = "{\"revision\":1,\"kind\":\"decline\",\"need\":\"tea\",\"volunteer\":\"ann\"}";
    var evil = DeskClient.posting(body).header("Origin", "http://evil.example");
    assertThat(client.raw(evil, "/desk/act").statusCode()).isEqualTo(403);
    var form = HttpRequest.newBuilder().header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
    assertThat(client.raw(form, "/desk/act").statusCode()).isEqualTo(403);
    var text = HttpRequest.newBuilder().header("Content-Type", "text/plain")
        .header("X-Needmatch", "desk").POST(HttpRequest.BodyPublishers.ofString(body));
    assertThat(client.raw(text, "/desk/act").statusCode()).isEqualTo(415);
    assertThat(client.revision()).isEqualTo(1);
    try (var raw = new RawClient(new InetSocketAddress("127.0.0.1", server.entry().getPort()))) {
      assertThat(raw.send("GET /desk/state HTTP/1.1\nHost: evil.example\n\n").status())
          .contains("421");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/../../etc/passwd", "/desk/%2e%2e/words.properties",
      "/desk/..%2fwords.properties", "/desk/DeskSession.class", "/desk/.lock", "/../plan"})
  void nothingElseIsServed(String path) throws Exception {
    try (var raw = new RawClient(new InetSocketAddress("127.0.0.1", server.entry().getPort()))) {
      assertThat(raw
          .send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1:" + server.entry().getPort() + "\n\n")
          .status()).matches("HTTP/1.1 (400|401|404).*");
    }
  }

  @Test
  void nothingIsWrittenOutsideThePlansFolder() throws Exception {
    var before = files();
    client.act("decline", "tea", "ann");
    client.act("place", "../../outside", "ann");
    client.post("/desk/save", body(",\"note\":\"../../outside\""));

    assertThat(files()).filteredOn(name -> !name.startsWith("plan/")).isEqualTo(before);
  }

  private List<String> files() throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
          .filter(name -> !name.equals("plan/assignments.csv")).sorted().toList();
    }
  }
}
