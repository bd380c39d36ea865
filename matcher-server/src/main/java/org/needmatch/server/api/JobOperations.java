package org.needmatch.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.needmatch.api.Matcher;
import org.needmatch.diagnostics.Finding;
import org.needmatch.json.JobDocument;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobResultDocument;
import org.needmatch.json.PlanDocument;
import org.needmatch.json.ProblemChangesDocument;
import org.needmatch.server.http.Request;
import org.needmatch.server.http.Response;

/**
 * Jobs: a problem is sent, solved, changed while it is solved, and asked about.
 */
final class JobOperations {
  private static final String TAG = "jobs";
  private static final int LONGEST_KEY = 200;

  private final JobStore jobs;
  private final Efforts efforts;
  private final Matcher matcher = Matcher.create();

  JobOperations(JobStore jobs, Efforts efforts) {
    this.jobs = jobs;
    this.efforts = efforts;
  }

  List<Operation> all() {
    return List.of(
        Operation.post("startJob", "/v1/jobs", TAG, "Solves a problem.", this::start)
            .takes("job-request")
            .header("Idempotency-Key",
                "Up to 200 characters: the same request under the same key starts one job.")
            .gives(202, "job", "The job has been taken; Location says where it is.", "Location")
            .gives(200, "job", "The same request had come before.", "Location")
            .refuses(413, 415, 422, 503),
        Operation
            .get("listJobs", "/v1/jobs", TAG, "Lists the jobs that are known, newest first.",
                request -> Answers.of(200,
                    new JobDocument.All(jobs.all().stream().map(Job::document).toList())))
            .gives(200, "jobs", "The jobs."),
        Operation
            .get("getJob", "/v1/jobs/{id}", TAG,
                "Says where a job stands: status, score, bound, gap.",
                request -> Answers.of(200, job(request).document()))
            .gives(200, "job", "The job.").refuses(404),
        Operation
            .delete("deleteJob", "/v1/jobs/{id}", TAG,
                "Cancels a job and forgets it, with its problem and plan.", this::delete)
            .gives(new Operation.Answer(204, "", null, "It is forgotten.", List.of())).refuses(404),
        Operation
            .get("getResult", "/v1/jobs/{id}/result", TAG, "Gives what a job ended with.",
                this::result)
            .query("certificate", "boolean", false,
                "Whether what proves the bound comes with it; it may be large.")
            .gives(200, "job-result", "The result, with the plan.").refuses(404, 409, 410),
        Operation
            .get("getPlan", "/v1/jobs/{id}/plan", TAG,
                "Gives the best plan so far, while a job solves as well.",
                request -> Answers.of(200, PlanDocument.of(answers(request).plan())))
            .gives(200, "plan", "The plan.").refuses(404, 409),
        Operation
            .post("changeJob", "/v1/jobs/{id}/changes", TAG,
                "Changes the problem while it is solved: somebody declines, comes or goes.",
                this::change)
            .takes("problem-changes")
            .gives(202, "job", "The changes will be taken up, in their order.")
            .refuses(404, 409, 413, 415, 422),
        Operation
            .post("finishJob", "/v1/jobs/{id}/finish", TAG,
                "Lets a live job end once all changes so far are solved.", this::finish)
            .gives(202, "job", "It will end.").refuses(404),
        Operation
            .post("cancelJob", "/v1/jobs/{id}/cancel", TAG,
                "Ends a job soon; its best plan is kept as its result.", this::cancel)
            .gives(202, "job", "It will end.").refuses(404),
        Operation.get("watchJob", "/v1/jobs/{id}/events", TAG,
            "Streams what happens (SSE): a job document in the event `job` at the beginning and at "
                + "the end, progress documents in `progress` between.",
            request -> {
              var job = job(request);
              return Response.events(job::watch);
            }).gives(new Operation.Answer(200, "text/event-stream", null, "The events.", List.of()))
            .refuses(404, 503),
        PlanQuestions.asked(TAG, "explainJob", "/v1/jobs/{id}/explanations",
            request -> answers(request)),
        PlanQuestions.recommended(TAG, "recommendForJob", "/v1/jobs/{id}/recommendations",
            request -> answers(request)));
  }

  private Job job(Request request) {
    return jobs.get(request.segment("id"));
  }

  private PlanAnswers answers(Request request) {
    var answers = job(request).answers();
    if (answers == null) {
      throw ApiWords.refusal(409, "no-plan-yet").with("Retry-After", "1");
    }
    return answers;
  }

  private Response start(Request request) {
    var text = request.jsonText();
    var key = request.header("Idempotency-Key").orElse(null);
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw ApiWords.refusal(422, "bad-key", LONGEST_KEY);
    }
    var hash = hash(text);
    var known = jobs.known(key, hash);
    var started = known.isPresent()
        ? new JobStore.Started(known.get(), true)
        : ProblemDetails.reading(() -> {
          var asked = JobRequestDocument.read(text);
          List<Finding> findings = new ArrayList<>();
          var problem = asked.toProblem(findings::add);
          var options = efforts.job(asked.options(), asked.toStart(problem));
          return jobs.start(executor -> new Job(matcher, problem, options,
              Boolean.TRUE.equals(asked.live()), findings, efforts.settings().keptFor(), executor),
              key, hash);
        });
    return Answers.of(started.before() ? 200 : 202, started.job().document()).with("Location",
        "/v1/jobs/" + started.job().id());
  }

  private Response delete(Request request) {
    jobs.delete(request.segment("id"));
    return Response.empty(204);
  }

  private Response result(Request request) {
    var job = job(request);
    var result = job.result();
    if (result == null) {
      throw job.hasEnded()
          ? ApiWords.refusal(410, "no-result")
          : ApiWords.refusal(409, "not-ended").with("Retry-After", "1");
    }
    boolean certificate = request.query("certificate").filter(Boolean::parseBoolean).isPresent();
    return Answers.of(200, JobResultDocument.of(job.id(), result,
        matcher.on(job.problem()).standbys(result.plan()), certificate, job.findings()));
  }

  private Response change(Request request) {
    var job = job(request);
    var text = request.jsonText();
    var changes = ProblemDetails
        .reading(() -> ProblemChangesDocument.read(text).toChanges(job.problem()));
    if (!job.change(changes)) {
      throw ApiWords.refusal(409, "job-ended");
    }
    return Answers.of(202, job.document());
  }

  private Response finish(Request request) {
    var job = job(request);
    job.finish();
    return Answers.of(202, job.document());
  }

  private Response cancel(Request request) {
    var job = job(request);
    job.cancel();
    return Answers.of(202, job.document());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
