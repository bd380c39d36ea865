package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.api.ApiClient.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.json.JobResultDocument;
import org.needmatch.json.JsonValue;
import org.needmatch.json.PlanDocument;
import org.needmatch.json.ProblemChangesDocument;
import org.needmatch.json.ProblemJson;
import org.needmatch.json.QuestionDocument;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveOptions;
import org.needmatch.server.http.RawClient;
import org.needmatch.testdomain.TinyProblems;

/** The interface for programs, over HTTP, held against its OpenAPI document. */
@Timeout(120)
class ApiServerTest extends StartedApi {
  private static final Options STEPS = new Options(null, 6L, 1L, null, null, 1);
  private static final Options LONG = new Options(new BigDecimal(60), null, 1L, null, null, 1);

  private OpenApiSchemas schemas;

  @BeforeEach
  void describe() throws Exception {
    schemas = new OpenApiSchemas((ObjectNode) json(client.get("/v1/openapi.json")));
  }

  private HttpResponse<String> held(String method, String path, HttpResponse<String> answer)
      throws Exception {
    assertThat(schemas.faults(method, path, answer)).as(answer.body()).isEmpty();
    return answer;
  }

  private String question(String... more) {
    var plan = Matcher.create()
        .solve(problem, SolveOptions.builder().timeLimit(null).stepLimit(6).threads(1).build())
        .plan();
    var node = (ObjectNode) tree(QuestionDocument.of(problem, plan).line());
    for (int i = 0; i < more.length; i += 2) {
      node.put(more[i], more[i + 1]);
    }
    return node.toString();
  }

  private static JsonNode tree(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A row of the question's plan that may change. */
  private JsonNode unpinned(JsonNode question) {
    return StreamSupport.stream(question.path("plan").spliterator(), false)
        .filter(row -> problem.pins().stream()
            .noneMatch(pin -> pin.volunteerId().equals(row.path("volunteerId").asText())))
        .findFirst().orElseThrow();
  }

  /** A job that does not end by itself. */
  private String endless() throws Exception {
    var answer = client.post("/v1/jobs",
        new JobRequestDocument(JobRequestDocument.of(problem, null).problem(), LONG, null, true)
            .line());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aJobIsSolvedAndItsResultIsThatOfTheLibrary() throws Exception {
    var started = held("POST", "/v1/jobs",
        client.post("/v1/jobs", JobRequestDocument.of(problem, STEPS).line()));
    assertThat(started.statusCode()).isEqualTo(202);
    var job = started.headers().firstValue("Location").orElseThrow();
    assertThat(client.ended(job).path("status").asText()).isEqualTo("done");
    held("GET", "/v1/jobs/{id}", client.get(job));
    var result = held("GET", "/v1/jobs/{id}/result", client.get(job + "/result"));
    var proof = held("GET", "/v1/jobs/{id}/result", client.get(job + "/result?certificate=true"));
    var here = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(6).seed(1).threads(1).build());
    var there = JobResultDocument.read(result.body());
    assertThat(there.toPlan()).isEqualTo(here.plan());
    assertThat(there.bound().medium()).isEqualTo(here.boundMedium());
    assertThat(there.certificate()).isNull();
    assertThat(JobResultDocument.read(proof.body()).certificate()).isNotNull();
    var plan = held("GET", "/v1/jobs/{id}/plan", client.get(job + "/plan"));
    assertThat(PlanDocument.read(plan.body()).toPlan()).isEqualTo(here.plan());
    assertThat(json(held("GET", "/v1/jobs", client.get("/v1/jobs"))).path("jobs")).hasSize(1);
    assertThat(held("DELETE", "/v1/jobs/{id}", client.delete(job)).statusCode()).isEqualTo(204);
    assertThat(held("GET", "/v1/jobs/{id}", client.get(job)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"nowhere,helper,v,needId", "need,nobody,v,role", "need,role,nobody,volunteerId"})
  void aPlanToBeginFromNamesWhatIsThere(String need, String role, String volunteer, String field)
      throws Exception {
    var first = problem.needs().getFirst();
    var good = new PlanDocument.Row(first.id(), first.roles().getFirst().name(), 1,
        problem.volunteers().getFirst().id());
    var bad = new PlanDocument.Row(need.equals("need") ? good.needId() : need,
        role.equals("role") ? good.role() : role, 1,
        volunteer.equals("v") ? good.volunteerId() : volunteer);
    var refusal = held("POST", "/v1/jobs",
        client.post("/v1/jobs", new JobRequestDocument(new JsonValue(ProblemJson.write(problem)),
            STEPS, List.of(good, bad), null).line()));

    assertThat(refusal.statusCode()).isEqualTo(422);
    assertThat(json(refusal).path("pointer").asText()).isEqualTo("/start/1/" + field);
  }

  @Test
  void aJobIsAskedAboutItsPlan() throws Exception {
    var job = client.start(problem, STEPS);
    client.ended(job);
    var need = problem.needs().getFirst().id();
    var volunteer = problem.volunteers().getFirst().id();
    for (var query : List.of("", "?need=" + need, "?volunteer=" + volunteer,
        "?need=" + need + "&volunteer=" + volunteer)) {
      assertThat(
          held("GET", "/v1/jobs/{id}/explanations", client.get(job + "/explanations" + query))
              .statusCode())
          .isEqualTo(200);
    }
    var path = "/v1/jobs/{id}/recommendations";
    var ranked = held("GET", path, client.get(job + "/recommendations?need=" + need + "&most=1"));
    assertThat(ranked.statusCode()).isEqualTo(200);
    json(ranked).path("seats")
        .forEach(seat -> assertThat(seat.path("candidates").size()).isLessThanOrEqualTo(1));
    for (var query : List.of("?need=nowhere", "?need=" + need + "&most=0",
        "?need=" + need + "&most=x")) {
      assertThat(held("GET", path, client.get(job + "/recommendations" + query)).statusCode())
          .isEqualTo(422);
    }
    assertThat(held("GET", path, client.get(job + "/recommendations")).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "judge", "measure", "unfilled", "shortlists", "explain"})
  void questionsAboutAPlanAreAnswered(String asked) throws Exception {
    assertThat(held("POST", "/v1/" + asked, client.post("/v1/" + asked, question())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void peopleAreRankedForASeatThatSomebodyLeft() throws Exception {
    var row = unpinned(tree(question()));
    var answer = held("POST", "/v1/recommend", client.post("/v1/recommend", question("needId",
        row.path("needId").asText(), "without", row.path("volunteerId").asText())));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("seats")).isNotEmpty();
  }

  @Test
  void aMenuOfChangesComesWithItsPlans() throws Exception {
    var body = (ObjectNode) tree(question());
    body.putArray("changes").add("0").add("all");
    body.putObject("options").put("steps", 6);
    var row = unpinned(body);
    body.putArray("answers").addObject().put("needId", row.path("needId").asText())
        .put("volunteerId", row.path("volunteerId").asText()).put("status", "declined");
    var answer = json(held("POST", "/v1/replan", client.post("/v1/replan", body.toString())));
    assertThat(answer.path("lines")).hasSize(2);
    assertThat(answer.path("plans")).hasSize(2);
    answer.path("plans")
        .forEach(plan -> plan.path("assignments").forEach(
            one -> assertThat(one.path("needId").asText() + one.path("volunteerId").asText())
                .isNotEqualTo(row.path("needId").asText() + row.path("volunteerId").asText())));
  }

  @Test
  void policyPacksSayWhatARoleAsksFor() throws Exception {
    var packs = json(held("GET", "/v1/policy", client.get("/v1/policy"))).path("packs");
    assertThat(packs).isNotEmpty();
    var name = packs.path(0).path("name").asText();
    held("GET", "/v1/policy/{pack}", client.get("/v1/policy/" + name));
    assertThat(held("GET", "/v1/policy/{pack}", client.get("/v1/policy/none")).statusCode())
        .isEqualTo(404);
    var need = problem.needs().getFirst();
    assertThat(held("POST", "/v1/policy", client.post("/v1/policy", question("needId", need.id())))
        .statusCode()).isEqualTo(422);
    var asked = (ObjectNode) tree(question("needId", need.id()));
    asked.withObject("/problem/matcher/policy").put("pack", name);
    var answer = held("POST", "/v1/policy", client.post("/v1/policy", asked.toString()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("roles")).hasSize(need.roles().size());
  }

  @Test
  void theServerSaysWhatItIs() throws Exception {
    assertThat(json(held("GET", "/v1/version", client.get("/v1/version"))).path("version").asText())
        .isEqualTo("1.2.3");
    assertThat(held("GET", "/v1/health", client.get("/v1/health")).statusCode()).isEqualTo(200);
    held("GET", "/v1/openapi.json", client.get("/v1/openapi.json"));
  }

  @ParameterizedTest
  @CsvSource({"'',401", "Bearer,401", "Bearer wrong,401", "Basic TOKEN,401", "TOKEN,401",
      "bearer TOKEN,200", "Bearer TOKENx,401"})
  void onlyTheTokenLetsIn(String header, int status) throws Exception {
    var request = HttpRequest.newBuilder(client.to("/v1/version").build().uri());
    if (!header.isEmpty()) {
      request.header("Authorization", header.replace("TOKEN", ApiClient.TOKEN));
    }
    var answer = held("GET", "/v1/version", client.send(request));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 401) {
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Bearer");
      assertThat(answer.body()).doesNotContain(ApiClient.TOKEN);
    }
  }

  @Test
  void healthNeedsNoTokenAndNothingElseIsOpen() throws Exception {
    try (var raw = new RawClient(server.address())) {
      raw.send("GET /v1/health HTTP/1.1\nHost: localhost:" + server.address().getPort() + "\n\n");
      assertThat(raw.status()).contains(" 200 ");
    }
    List<Operation> operations;
    try (var jobs = new JobStore(SETTINGS)) {
      operations = ApiServer.operations(jobs, SETTINGS, "");
    }
    for (var operation : operations) {
      try (var raw = new RawClient(server.address())) {
        raw.send(operation.method() + " " + operation.path().replaceAll("\\{\\w+\\}", "x")
            + " HTTP/1.1\nHost: localhost:" + server.address().getPort()
            + "\nContent-Length: 0\n\n");
        assertThat(raw.status()).as(operation.path())
            .contains(operation.isOpen() ? " 200 " : " 401 ");
      }
    }
  }

  @Test
  void anotherHostOrOriginIsRefusedWithTheTokenToo() throws Exception {
    try (var raw = new RawClient(server.address())) {
      raw.send("GET /v1/version HTTP/1.1\nHost: elsewhere\nAuthorization: Bearer " + ApiClient.TOKEN
          + "\n\n");
      assertThat(raw.status()).contains(" 421");
    }
    var answer = held("GET", "/v1/version",
        client.send(client.to("/v1/version").header("Origin", "https://elsewhere")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"{},/format,422", "{,'',422", "'',415,415",
      "'{\"format\":\"needmatch/job-request/1\"}',/problem,422",
      "'{\"format\":\"needmatch/job-request/1\",\"problem\":{},\"unheard\":1}',/unheard,422",
      "'{\"format\":\"needmatch/job-request/1\",\"problem\":{\"volunteers\":[],\"needs\":[]}}',"
          + "'',422"})
  void documentsThatAreNoneSayWhere(String body, String pointer, int status) throws Exception {
    var answer = status == 415
        ? client.send(client.to("/v1/jobs").POST(BodyPublishers.ofString("{}")))
        : client.post("/v1/jobs", body);
    held("POST", "/v1/jobs", answer);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).path("remedy").asText()).endsWith(".");
    if (status == 422 && !pointer.isEmpty()) {
      assertThat(json(answer).path("pointer").asText()).isEqualTo(pointer);
    }
  }

  @Test
  void aWrongRowOfTheProblemIsNamedByItsPlace() throws Exception {
    var request = (ObjectNode) tree(JobRequestDocument.of(problem, STEPS).line());
    ((ObjectNode) request.at("/problem/volunteers/0")).put("max_hours", "many");
    var answer = held("POST", "/v1/jobs", client.post("/v1/jobs", request.toString()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("pointer").asText()).isEqualTo("/problem/volunteers/0/max_hours");
  }

  @ParameterizedTest
  @CsvSource({"strategy,'\"unheard\"'", "seconds,0", "seconds,100000", "gap,2", "threads,0",
      "steps,-1"})
  void optionsThatCannotBeAreRefused(String name, String value) throws Exception {
    var request = (ObjectNode) tree(JobRequestDocument.of(problem, null).line());
    request.putObject("options").set(name, tree(value));
    var answer = held("POST", "/v1/jobs", client.post("/v1/jobs", request.toString()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
  }

  @Test
  void deepJsonAndTextAfterItAreRefused() throws Exception {
    var deep = "{\"format\":\"needmatch/job-request/1\",\"problem\":" + "[".repeat(5_000)
        + "]".repeat(5_000) + "}";
    assertThat(held("POST", "/v1/jobs", client.post("/v1/jobs", deep)).statusCode()).isEqualTo(422);
    assertThat(held("POST", "/v1/jobs", client.post("/v1/jobs", "{}{}")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void theSameKeyStartsOneJob() throws Exception {
    var body = JobRequestDocument.of(problem, STEPS).line();
    var first = client.send(keyed("k1", body));
    var again = held("POST", "/v1/jobs", client.send(keyed("k1", body)));
    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    var other = JobRequestDocument.of(TinyProblems.random(4), STEPS).line();
    assertThat(held("POST", "/v1/jobs", client.send(keyed("k1", other))).statusCode())
        .isEqualTo(422);
    assertThat(client.send(keyed("k2", other)).statusCode()).isEqualTo(202);
    assertThat(client.send(keyed("x".repeat(201), other)).statusCode()).isEqualTo(422);
  }

  private HttpRequest.Builder keyed(String key, String body) {
    return client.to("/v1/jobs").header("Content-Type", "application/json")
        .header("Idempotency-Key", key).POST(BodyPublishers.ofString(body));
  }

  @Test
  void moreJobsThanThereIsRoomForAreTurnedAwayUntilThereIs() throws Exception {
    var jobs = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      jobs.add(endless());
    }
    var full = held("POST", "/v1/jobs",
        client.post("/v1/jobs", JobRequestDocument.of(problem, STEPS).line()));
    assertThat(full.statusCode()).isEqualTo(503);
    assertThat(full.headers().firstValue("Retry-After")).isPresent();
    assertThat(json(client.get(jobs.get(2))).path("status").asText()).isEqualTo("queued");
    for (var action : List.of("/result", "/plan")) {
      assertThat(
          held("GET", "/v1/jobs/{id}" + action, client.get(jobs.get(2) + action)).statusCode())
          .isEqualTo(409);
    }
    held("POST", "/v1/jobs/{id}/cancel", client.post(jobs.get(2) + "/cancel", ""));
    assertThat(client.ended(jobs.get(2)).path("status").asText()).isEqualTo("failed");
    assertThat(
        held("GET", "/v1/jobs/{id}/result", client.get(jobs.get(2) + "/result")).statusCode())
        .isEqualTo(410);
    var job = client.start(problem, STEPS);
    client.post(jobs.get(0) + "/cancel", "");
    client.post(jobs.get(1) + "/cancel", "");
    assertThat(client.ended(job).path("status").asText()).isEqualTo("done");
  }

  @Test
  void theOldestEndedJobsAreForgottenForNewOnes() throws Exception {
    var first = client.start(problem, STEPS);
    client.ended(first);
    for (int i = 0; i < SETTINGS.kept(); i++) {
      client.ended(client.start(problem, STEPS));
    }
    assertThat(client.get(first).statusCode()).isEqualTo(404);
    assertThat(json(client.get("/v1/jobs")).path("jobs")).hasSize(SETTINGS.kept());
  }

  @Test
  void aCancelledJobKeepsItsPlan() throws Exception {
    var job = endless();
    while (client.get(job + "/plan").statusCode() != 200) {
      Thread.sleep(10);
    }
    held("POST", "/v1/jobs/{id}/cancel", client.post(job + "/cancel", ""));
    var ended = client.ended(job);
    assertThat(ended.path("status").asText()).isEqualTo("done");
    assertThat(ended.path("stopCause").asText()).isNotEmpty();
    assertThat(JobResultDocument.read(client.get(job + "/result").body()).assignments())
        .isNotEmpty();
    var late = held("POST", "/v1/jobs/{id}/changes", client.post(job + "/changes",
        ProblemChangesDocument.of(List.of(new ProblemChange.RemoveNeed("n1"))).line()));
    assertThat(late.statusCode()).isEqualTo(409);
  }

  @Test
  void aLiveJobTakesUpEveryChangeAndEndsWhenTold() throws Exception {
    var job = endless();
    var gone = problem.volunteers().getFirst().id();
    var change = ProblemChangesDocument.of(List.of(new ProblemChange.RemoveVolunteer(gone),
        new ProblemChange.RemoveVolunteer("nobody"))).line();
    assertThat(
        held("POST", "/v1/jobs/{id}/changes", client.post(job + "/changes", change)).statusCode())
        .isEqualTo(202);
    held("POST", "/v1/jobs/{id}/finish", client.post(job + "/finish", ""));
    var ended = client.ended(job);
    assertThat(ended.path("changesTaken").asInt()).isEqualTo(2);
    assertThat(ended.path("changesIgnored").asInt()).isEqualTo(1);
    assertThat(ended.path("ignored")).singleElement()
        .satisfies(one -> assertThat(one.path("volunteerId").asText()).isEqualTo("nobody"));
    assertThat(ended.path("volunteers").asInt()).isEqualTo(problem.volunteers().size() - 1);
    assertThat(JobResultDocument.read(client.get(job + "/result").body()).assignments())
        .noneMatch(row -> row.volunteerId().equals(gone));
    assertThat(
        held("POST", "/v1/jobs/{id}/changes", client.post(job + "/changes", "{}")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void eventsTellTheJobFromItsBeginningToItsEnd() throws Exception {
    var job = endless();
    try (var raw = new RawClient(server.address())) {
      raw.send("GET " + job + "/events HTTP/1.1\nHost: localhost:" + server.address().getPort()
          + "\nAuthorization: Bearer " + ApiClient.TOKEN + "\nConnection: close\n\n");
      assertThat(raw.status()).contains(" 200 ");
      while (client.get(job + "/plan").statusCode() != 200) {
        Thread.sleep(10);
      }
      client.post(job + "/finish", "");
      var events = raw.rest();
      assertThat(events).contains("event: job", "\"status\":\"done\"");
      var job1 = schemas.faults(tree("{\"$ref\":\"#/components/schemas/job\"}"),
          events.lines().filter(line -> line.contains("needmatch/job/1")).reduce((a, b) -> b)
              .orElseThrow().replaceFirst("data: ", ""));
      assertThat(job1).isEmpty();
    }
  }

  @Test
  void aClientThatGoesWhileItWatchesHarmsNobody() throws Exception {
    var job = endless();
    for (int i = 0; i < 3; i++) {
      try (var raw = new RawClient(server.address())) {
        raw.send("GET " + job + "/events HTTP/1.1\nHost: localhost:" + server.address().getPort()
            + "\nAuthorization: Bearer " + ApiClient.TOKEN + "\n\n");
        assertThat(raw.status()).contains(" 200 ");
      }
    }
    client.post(job + "/finish", "");
    assertThat(client.ended(job).path("status").asText()).isEqualTo("done");
  }

  @Test
  void twoClientsSeeTheSameJobs() throws Exception {
    var other = new ApiClient(server);
    var job = client.start(problem, STEPS);
    assertThat(other.ended(job).path("status").asText()).isEqualTo("done");
    assertThat(other.delete(job).statusCode()).isEqualTo(204);
    assertThat(client.get(job).statusCode()).isEqualTo(404);
  }

  @Test
  void theEndKeepsNobodyWaiting() throws Exception {
    endless();
    long begun = System.nanoTime();
    server.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
  }
}
