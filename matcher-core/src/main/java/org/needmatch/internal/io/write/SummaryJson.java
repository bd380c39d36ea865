package org.needmatch.internal.io.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.metrics.DesiredMinimumCounts;
import org.needmatch.internal.metrics.SeatShare;
import org.needmatch.internal.standby.StandbyPlanner;
import org.needmatch.internal.statement.NotReady;
import org.needmatch.internal.statement.Statement;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures.SessionShares;
import org.needmatch.plan.Assignment;
import org.needmatch.run.SolveResult;

/** The figures of a plan for programs to read. */
public final class SummaryJson {
  private SummaryJson() {
  }

  /** The document, indented, with a line end, but for the files of its set. */
  public static String of(PlanContents report) {
    return text(document(report));
  }

  public static String text(ObjectNode document) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values was not written.", e);
    }
  }

  public static ObjectNode document(PlanContents report) {
    var outcome = report.outcome();
    var measures = report.measures();
    var root = JsonNodeFactory.instance.objectNode();
    root.put("format", 1);
    root.put("week", report.problem().week().toString());
    if (report.problem().weeks() > 1) {
      root.put("weeks", report.problem().weeks());
    }
    root.put("edition", report.earlier().next());
    AccountJson.drift(root, report.account().alarms());
    root.putObject("score").put("hard", outcome.score().hard())
        .put("medium", outcome.score().medium()).put("soft", outcome.score().soft());
    root.putObject("bound").put("medium", outcome.boundMedium())
        .put("gapPercent", outcome.gapPercent()).put("scope", code(outcome.limit().scope()));
    put(root, measures.all());
    FairnessJson.put(root, report.problem(), outcome.plan());
    group(root.putObject("areas"), measures.areas());
    var initiatives = root.putObject("initiatives");
    group(initiatives, measures.initiatives());
    for (var share : SeatShare.of(report.problem(), measures)) {
      initiatives.withObjectProperty(share.initiativeId()).putObject("seatShare")
          .put("target", share.target()).put("actual", share.actual());
    }
    var days = root.putObject("days");
    measures.byDay().forEach((day, group) -> put(days.putObject(day.toString()), group.figures()));
    root.putObject("volunteers").put("placed", measures.volunteersPlaced()).put("total",
        measures.volunteersTotal());
    desiredMinimums(root, DesiredMinimumCounts.of(report.problem(), outcome.plan()));
    shares(root, measures.shares());
    standby(root, report);
    ImpactJson.put(root, report);
    ImpactJson.mileage(root, report.problem(), outcome.plan());
    AccountJson.leftOut(root, report.account().leftOut(), NotReady.of(report.problem()));
    root.set("asked", StatementJson.of(Statement.of(report.problem())));
    AccountJson.input(root, report.account().input());
    solve(root.putObject("solve"), report);
    pins(root, outcome);
    root.set("notRead", UnreadJson.node(report.unread()));
    return root;
  }

  private static void standby(ObjectNode root, PlanContents report) {
    if (StandbyPlanner.asked(report.problem())) {
      var standbys = report.standbys();
      var rows = standbys.rows();
      var expected = SessionsAtRisk.expected(report.problem(), report.outcome().plan(), standbys);
      root.putObject("standby").put("filled", rows.size()).put("wanted", standbys.wanted())
          .put("people", rows.stream().map(Assignment::volunteerId).distinct().count())
          .put("sessions", rows.stream().map(Assignment::needId).distinct().count())
          .put("points", standbys.points()).put("limit", standbys.limit())
          .putObject("expectedToRun").put("without", rounded(expected.without()))
          .put("with", rounded(expected.with()));
    }
  }

  /** To thousandths. */
  private static double rounded(double sessions) {
    return Math.round(sessions * 1000) / 1000.0;
  }

  private static void desiredMinimums(ObjectNode root, DesiredMinimumCounts minimums) {
    if (minimums.people() > 0) {
      root.putObject("ownMinimums").put("people", minimums.people())
          .put("met", minimums.peopleMet()).put("hoursWished", minimums.hoursWished())
          .put("hoursShort", minimums.hoursShort()).put("hoursOffered", minimums.hoursOffered())
          .put("outOfReach", minimums.outOfReach());
    }
  }

  private static void shares(ObjectNode root, @Nullable SessionShares shares) {
    if (shares != null) {
      root.putObject("shares").put("people", shares.people()).put("giniBefore", shares.giniBefore())
          .put("giniAfter", shares.giniAfter()).put("longestWaitBefore", shares.longestWaitBefore())
          .put("longestWaitAfter", shares.longestWaitAfter());
    }
  }

  private static void group(ObjectNode node, Map<String, Figures> figures) {
    figures.forEach((id, value) -> put(node.putObject(id), value));
  }

  private static void put(ObjectNode node, Figures figures) {
    node.putObject("weightedNeed").put("met", figures.metPoints()).put("total",
        figures.totalPoints());
    node.putObject("seats").put("filled", figures.seatsFilled()).put("wanted",
        figures.seatsWanted());
    node.putObject("needs").put("running", figures.needsRunning()).put("total",
        figures.needsTotal());
    node.put("hours", figures.hours());
    node.put("valueOfTime", figures.valueOfTime());
    node.put("peopleReached", figures.peopleReached());
    node.put("travelKm", figures.toldKm());
    node.put("travelMinutes", figures.toldMinutes());
    node.put("seatsContinued", figures.seatsContinued());
  }

  private static void solve(ObjectNode node, PlanContents report) {
    var outcome = report.outcome();
    var options = outcome.options();
    node.put("seconds", outcome.elapsed().toMillis() / 1000.0);
    node.put("steps", outcome.steps());
    node.put("stopCause", code(outcome.stopCause()));
    if (!outcome.gapCauses().isEmpty()) {
      var causes = node.putArray("gapCauses");
      outcome.gapCauses().forEach(cause -> causes.add(code(cause)));
    }
    if (!outcome.faults().isEmpty()) {
      var faults = node.putArray("faults");
      outcome.faults()
          .forEach(one -> faults.addObject().put("part", one.part()).put("fault", one.what()));
    }
    if (options.gapLimit() != null) {
      node.put("gapLimit", options.gapLimit());
    }
    node.put("seed", options.seed());
    node.put("threads", options.threads());
    node.put("strategy", options.strategy());
    if (!options.parameters().isEmpty()) {
      var parameters = node.putObject("parameters");
      options.parameters().forEach(parameters::put);
    }
    node.put("version", report.version());
    node.put("inputHash", report.inputHash());
  }

  private static void pins(ObjectNode root, SolveResult outcome) {
    var conflicts = root.putArray("conflicts");
    outcome.conflicts().forEach(c -> pin(conflicts.addObject(), c.pin(), c.rule()));
    var released = root.putArray("releasedPins");
    outcome.releasedPins().forEach(r -> pin(released.addObject(), r.pin(), r.rule()));
  }

  private static void pin(ObjectNode node, Placement pin, String rule) {
    node.put("needId", pin.needId()).put("role", pin.role()).put("volunteerId", pin.volunteerId())
        .put("rule", rule);
  }

  /** The word for an enum constant, in kebab-case. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
