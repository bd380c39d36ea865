package org.needmatch.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.api.Matcher;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.TinyProblems;

/** Documents of invented weeks. */
final class Samples {
  static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(6).threads(1)
      .build();

  private static final Finding FINDING = new Finding("setting-unknown", Finding.Severity.WARNING,
      "problem.json", 1, "a", "b", "It is odd.", "taken", "Look at it.");

  private Samples() {
  }

  static Problem problem(long seed) {
    return TinyProblems.random(seed);
  }

  static SolveResult result(Problem problem) {
    return Matcher.create().solve(problem, EFFORT);
  }

  /** Documents about a problem and a plan of it. */
  static List<JsonDocument> of(Problem problem) {
    var planning = Matcher.create().on(problem);
    var sentences = planning.sentences(true, false);
    var events = new ArrayList<SolveEvent>();
    var result = result(problem);
    events.add(new SolveEvent.Started(Duration.ofMillis(3), 1, 2, 3, 4, 5));
    events.add(new SolveEvent.Improved(Duration.ofMillis(4), result.score(), 7));
    events.add(new SolveEvent.BoundImproved(Duration.ofMillis(5), 8));
    events.add(new SolveEvent.Changed(Duration.ofMillis(6), 2, List.of()));
    events.add(new SolveEvent.Finished(Duration.ofMillis(7), result));
    var plan = worse(result.plan());
    var documents = new ArrayList<JsonDocument>();
    documents.add(PlanDocument.of(plan));
    documents.add(ResultDocument.of(result));
    documents.add(JudgementDocument.of(planning.judge(plan)));
    documents.add(MeasuresDocument.of(planning.measure(plan)));
    documents.add(UnfilledDocument.of(planning.unfilled(plan)));
    documents.add(ShortlistsDocument.of(planning.shortlists(plan), sentences));
    documents.add(RecommendationsDocument.of(problem.needs().stream()
        .flatMap(need -> planning.recommend(plan).forNeed(need).stream()).toList()));
    var explainer = planning.explain(plan);
    documents
        .add(
            ExplanationsDocument.of(explainer.seats(), explainer.unplaced(),
                plan.assignments().stream()
                    .map(row -> explainer.pair(row.needId(), row.volunteerId())).toList(),
                sentences));
    documents.add(TrialsDocument.of(planning.recruit(plan, EFFORT, 1), sentences));
    documents.add(campaign());
    documents.add(MenuDocument.of(planning.replan(PublishedPlan.of(plan), null, EFFORT)
        .menu(List.of(0, 1, FrontierPoint.ALL))));
    documents.add(
        PlanChangesDocument.of(planning.retain(PublishedPlan.of(result.plan()), null), Plan.EMPTY));
    documents.add(ProblemChangesDocument.of(changes(problem)));
    events.forEach(event -> documents.add(ProgressDocument.of(event)));
    documents.add(fairness(problem));
    documents.addAll(DeskSamples.all());
    documents.addAll(ofServers(problem, result));
    return documents;
  }

  private static CampaignDocument campaign() {
    var start = LocalDateTime.of(2026, 11, 23, 9, 0);
    var options = List.of(
        new CampaignDocument.Arranged("new", "volunteers", 2, new BigDecimal("90.00"), "north",
            start, start.plusHours(3), List.of("driving:1"), "enhanced child", null,
            List.of("new-1", "new-2"), List.of("n1"), "2 more volunteers can come"),
        new CampaignDocument.Arranged("bus", "minibus", 1, new BigDecimal("120.50"), null, null,
            null, null, null, 6.5, List.of("v1"), List.of(), "a minibus"));
    var nothing = new CampaignDocument.Point(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, true, 40,
        0.4, false, "nothing", List.of());
    var point = new CampaignDocument.Point(new BigDecimal("300"), new BigDecimal("210.50"), 100,
        1.5, 1, false, 140, 2.25, false, "at least 1.50 % more", options);
    return new CampaignDocument("money", 900, 75.5, true, List.of(nothing, point),
        List.of(nothing, point));
  }

  private static FairnessDocument fairness(Problem problem) {
    var groups = List.of(new FairnessDocument.FairGroup("hill", 600, 1_000),
        new FairnessDocument.FairGroup("dale", 0, 500));
    return new FairnessDocument(problem.week(), "area", 1_500, List.of("dale"), 0.6, 0.601, true,
        List.of(new FairnessDocument.FairPlan(0.0, 600, 700, true, true, groups)),
        new FairnessDocument.FairPlan(null, 600, 600, true, true, groups));
  }

  private static List<JsonDocument> ofServers(Problem problem, SolveResult result) {
    var published = PublishedPlan.of(result.plan());
    var planning = Matcher.create().on(problem);
    var job = new JobDocument("a", "done", false, 2, 3, new BigDecimal("0.5"),
        ScoreFields.of(result.score()), result.boundMedium(), 0.5, 2, 1,
        List.of(new ProblemChangesDocument.RemoveNeed("gone")), "step-limit", null, 60L);
    return List.of(job, new JobDocument.All(List.of(job, job)),
        JobResultDocument.of("a", result, Standbys.NONE, true, List.of(FINDING)),
        ProblemCheckDocument.of(new JsonValue(ProblemJson.write(problem))),
        ProblemCheckDocument.of(new JsonValue("{}")),
        ReplanDocument.of(planning.retain(published, null),
            planning.replan(published, null, EFFORT).menu(List.of(0, FrontierPoint.ALL))),
        new ServiceDocument.Health("up", 1, 2),
        new ServiceDocument.Version("1", List.of("certified", "greedy")),
        new ServiceDocument.ProblemDetail("about:blank", "Gone", 410, "It is gone.", "gone",
            "Ask for another.", "/a"));
  }

  /** Documents that ask a server about a problem. */
  static List<JsonDocument> asking(Problem problem) {
    var options = new JobRequestDocument.Options(new BigDecimal("2.5"), 40L, 1L, 0.01, "certified",
        2);
    var rows = List.of(new PlanDocument.Row("n1", "helper", 1, "v1"));
    return List.of(JobRequestDocument.of(problem, options), JobRequestDocument.of(problem, null),
        new JobRequestDocument(new JsonValue(ProblemJson.write(problem)), null, rows, true),
        QuestionDocument.of(problem, null),
        new QuestionDocument(new JsonValue(ProblemJson.write(problem)), rows, "n1", "v1", "v2", 3,
            List.of(new QuestionDocument.Reply("n1", "v1", "declined")),
            problem.week().atTime(9, 0), List.of("0", "all"), options));
  }

  /** Changes of every kind. */
  static List<ProblemChange> changes(Problem problem) {
    var changes = new ArrayList<ProblemChange>();
    problem.volunteers().forEach(one -> changes.add(new ProblemChange.AddVolunteer(one)));
    problem.needs().forEach(one -> changes.add(new ProblemChange.AddNeed(one)));
    problem.needs().forEach(one -> changes.add(new ProblemChange.RemoveNeed(one.id())));
    problem.pins().forEach(one -> {
      changes.add(new ProblemChange.AddPin(one));
      changes.add(new ProblemChange.RemovePin(one));
    });
    changes.add(new ProblemChange.RemoveVolunteer("v1"));
    changes.add(ProblemChange.Answer.declined("n1", "v1"));
    changes.add(new ProblemChange.TimePasses(problem.week().atTime(10, 30)));
    return changes;
  }

  /** The plan without its first row. */
  static Plan worse(Plan plan) {
    List<Assignment> rows = plan.assignments();
    return new Plan(rows.subList(Math.min(1, rows.size()), rows.size()));
  }
}
