package org.needmatch.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.analysis.Baselines;
import org.needmatch.internal.analysis.UnmetNeed;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.internal.io.write.AccountJson;
import org.needmatch.internal.io.write.ImpactJson;
import org.needmatch.internal.io.write.StatementJson;
import org.needmatch.internal.judge.GroupFigures;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;
import org.needmatch.internal.judge.PlanFigures;
import org.needmatch.internal.judge.StandbyHearing;
import org.needmatch.internal.metrics.MeasureCalculator;
import org.needmatch.internal.standby.StandbyPlanner;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.internal.statement.NotReady;
import org.needmatch.internal.statement.Statement;
import org.needmatch.judge.Judgement;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Assignment;

/**
 * What a plan's summary.json should say: by the judge, and beside it what is
 * not of the plan (plans made by hand, seats out of reach) reckoned anew.
 */
final class JudgedSummary {
  private final Problem problem;
  private final InputAccount account;
  private final JsonNode summary;

  /**
   * @param summary
   *          as it was found: the rate that it names is asked for nowhere else
   */
  JudgedSummary(Problem problem, InputAccount account, JsonNode summary) {
    this.problem = problem;
    this.account = account;
    this.summary = summary;
  }

  ObjectNode of(WrittenPlan written, Judgement judgement) {
    var rate = rate();
    var rows = written.seats();
    var figures = PlanFigures.of(problem, rows, rate == null ? null : rate.hourly());
    var root = Json.object().put("format", 1).put("week", problem.week().toString());
    if (problem.weeks() > 1) {
      root.put("weeks", problem.weeks());
    }
    var score = judgement.score();
    root.putObject("score").put("hard", score.hard()).put("medium", score.medium()).put("soft",
        score.soft());
    bound(root.putObject("bound"), score.medium(), written.isKept());
    put(root, figures.all());
    fairness(root, rows);
    groups(root.putObject("areas"), figures.areas());
    var initiatives = root.putObject("initiatives");
    groups(initiatives, figures.initiatives());
    for (var initiative : problem.initiatives()) {
      var target = initiative.targetShare();
      if (target != null) {
        long filled = figures.all().filled();
        initiatives
            .withObjectProperty(initiative.id()).putObject(
                "seatShare")
            .put("target", target).put("actual",
                filled == 0
                    ? 0
                    : (double) figures.initiatives()
                        .getOrDefault(initiative.id(), GroupFigures.NONE).filled() / filled);
      }
    }
    groups(root.putObject("days"), figures.days());
    people(root, figures);
    standby(root, rows, written.standbys());
    var matcher = Cores.matcher();
    ImpactJson.put(root, UnmetNeed.of(problem, matcher.on(problem).unfilled(written.plan())), rate,
        Baselines.of(new MeasureCalculator(problem, rate, matcher.rules())));
    ImpactJson.mileage(root, problem, written.plan());
    var known = Json.tree(AccountJson.leftOut(account.leftOut(), NotReady.of(problem)));
    root.set("leftOut", known.path("leftOut"));
    root.set("notReady", known.path("notReady"));
    root.set("asked", Json.tree(StatementJson.text(Statement.of(problem))));
    return root;
  }

  /**
   * What no rule says, how many are asked for and what it is worth, is as
   * claimed.
   */
  private void standby(ObjectNode root, List<Assignment> rows, List<Assignment> standbys) {
    if (!StandbyPlanner.asked(problem)) {
      return;
    }
    var claimed = summary.path("standby");
    root.putObject("standby").put("filled", standbys.size())
        .put("wanted", claimed.path("wanted").asInt())
        .put("people", standbys.stream().map(Assignment::volunteerId).distinct().count())
        .put("sessions", standbys.stream().map(Assignment::needId).distinct().count())
        .put("points", claimed.path("points").asLong())
        .put("limit", Math.max(claimed.path("points").asLong(), claimed.path("limit").asLong()))
        .putObject("expectedToRun").put("without", sessions(rows, List.of()))
        .put("with", sessions(rows, standbys));
  }

  private double sessions(List<Assignment> rows, List<Assignment> standbys) {
    return StandbyHearing.expectedToRun(problem, rows, standbys).setScale(3, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private void fairness(ObjectNode root, List<Assignment> rows) {
    var asked = problem.settings().fairness();
    if (asked == null) {
      return;
    }
    var floors = GroupFloors.of(problem);
    var groups = root.putObject("fairness").put("by", FloorText.of(asked.by())).putObject("groups");
    GroupShares.met(problem, rows, floors)
        .forEach((group, met) -> groups.putObject(group).put("met", met)
            .put("total", floors.totals().getOrDefault(group, 0L))
            .put("floor", asked.own().getOrDefault(group, asked.floor()) / 1000.0));
  }

  private void bound(ObjectNode node, long medium, boolean kept) {
    long claimed = summary.at("/bound/medium").asLong();
    node.put("medium", claimed)
        .put("gapPercent", claimed == 0 ? 0 : 100.0 * (claimed - medium) / Math.abs(claimed))
        .put("scope", kept ? "kept" : "week");
  }

  private void people(ObjectNode root, PlanFigures figures) {
    root.putObject("volunteers").put("placed", figures.placed()).put("total",
        problem.volunteers().size());
    var wishes = figures.wishes();
    if (wishes.people() > 0) {
      root.putObject("ownMinimums").put("people", wishes.people()).put("met", wishes.met())
          .put("hoursWished", wishes.hoursWished()).put("hoursShort", wishes.hoursShort())
          .put("hoursOffered", wishes.hoursOffered()).put("outOfReach", wishes.outOfReach());
    }
    var turns = figures.idle().turns();
    if (turns != null) {
      root.putObject("shares").put("people", turns.people()).put("giniBefore", turns.before())
          .put("giniAfter", turns.after()).put("longestWaitBefore", turns.waitBefore())
          .put("longestWaitAfter", turns.waitAfter());
    }
    root.putObject("people").put("idleEligible", figures.idle().eligible()).put("loadGini",
        figures.idle().loadGini());
  }

  /** The preset of the name that the summary gives, null when it gives none. */
  private @Nullable ValueRate rate() {
    var name = summary.at("/valueRate/name").asText();
    return ValueRate.presets().stream().filter(rate -> rate.name().equals(name)).findFirst()
        .orElse(null);
  }

  private static void groups(ObjectNode node, Map<?, GroupFigures> groups) {
    groups.forEach((id, figures) -> put(node.putObject(id.toString()), figures));
  }

  private static void put(ObjectNode node, GroupFigures figures) {
    node.putObject("weightedNeed").put("met", figures.met()).put("total", figures.total());
    node.putObject("seats").put("filled", figures.filled()).put("wanted", figures.wanted());
    node.putObject("needs").put("running", figures.running()).put("total", figures.needs());
    node.put("hours", figures.minutes() / 60.0).put("valueOfTime", figures.valueOfTime())
        .put("peopleReached", figures.peopleReached()).put("travelKm", figures.toldKm())
        .put("travelMinutes", figures.toldMinutes())
        .put("seatsContinued", figures.seatsContinued());
  }
}
