package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;
import org.needmatch.internal.report.html.FloorFormatter;
import org.needmatch.internal.report.html.LimitFormatter;
import org.needmatch.json.BoundFields;
import org.needmatch.json.JsonValue;
import org.needmatch.json.ScoreFields;
import org.needmatch.json.VerificationDocument;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;

/** What verify says of a plan. */
record VerifiedPlan(Problem problem, Judgement judgement, List<PlanRow> rows,
    List<String> differences, @Nullable ClaimedSummary claims, ProofCheck.@Nullable Verdict proof,
    String certificate, Limit limit, Since since, List<String> leftOut) {
  private static final int MAX_DIFFERENCES = 10;

  boolean accepted() {
    return judgement.validButForPins() && differences.isEmpty()
        && (proof == null || proof.accepted()) && since.refusals().isEmpty();
  }

  List<String> lines() {
    var lines = new ArrayList<>(since.lines());
    judgement.violations().forEach(violation -> lines.add(line(violation)));
    differences.stream().limit(MAX_DIFFERENCES)
        .forEach(difference -> lines.add(say("verify.difference", difference)));
    if (differences.size() > MAX_DIFFERENCES) {
      lines.add(say("verify.differences.more", differences.size() - MAX_DIFFERENCES));
    }
    judgement.releasedPins().forEach(released -> lines.add(say("verify.released",
        released.pin().volunteerId(), released.pin().needId(), released.rule())));
    lines.add(headline());
    lines.add(say("verify.score", ScoreText.of(judgement.score())));
    lines.add(claims == null
        ? LimitFormatter.met(met(), judgement.totalMedium())
        : FloorFormatter.met(problem, met(), judgement.score().medium(), limit,
            judgement.totalMedium()));
    lines.addAll(FloorFormatter.lines(problem, plan()));
    lines.addAll(leftOut);
    if (proof != null) {
      proof.refusals()
          .forEach(refusal -> lines.add(say("verify.certificate", certificate, refusal)));
      lines.add(proof.accepted()
          ? say("verify.proven", certificate, LimitFormatter.plans(limit), proof.leaves())
          : say("verify.not-proven", certificate));
    } else if (claims != null) {
      lines.add(say("verify.no-certificate"));
    }
    if (claims != null && differences.isEmpty()) {
      lines.add(say("verify.same"));
    }
    return lines;
  }

  VerificationDocument document(JsonValue aside, JsonValue notReady) {
    return new VerificationDocument(accepted(), ScoreFields.of(judgement.score()),
        judgement.totalMedium(),
        judgement.violations().stream()
            .map(one -> new VerificationDocument.Broken(one.rule(), one.volunteers(), one.needs(),
                linesOf(one), one.role(), one.message(), one.byPinOnly()))
            .toList(),
        differences, since.answers(), since.lost(),
        proof == null
            ? null
            : new VerificationDocument.Proof(proof.accepted(), proof.provenMedium(), proof.leaves(),
                proof.refusals()),
        BoundFields.of(limit), judgement.releasedPins().size(), aside, notReady);
  }

  private Plan plan() {
    return new Plan(rows.stream().map(PlanRow::assignment).toList());
  }

  /** Without what floors take off. */
  private long met() {
    var floors = GroupFloors.of(problem);
    return judgement.score().medium()
        + floors.cost(GroupShares.met(problem, plan().assignments(), floors));
  }

  private String headline() {
    int broken = judgement.violations().size();
    if (broken == 0) {
      return say("verify.kept");
    }
    return judgement.validButForPins()
        ? say("verify.pins-break", broken)
        : say("verify.broken", broken);
  }

  private String line(Violation violation) {
    var where = linesOf(violation);
    return violation.rule() + (violation.byPinOnly() ? " (pin)" : "")
        + (where.isEmpty()
            ? ""
            : ", " + say("verify.lines",
                where.stream().map(String::valueOf).collect(Collectors.joining(", "))))
        + ": " + violation.message();
  }

  private List<Long> linesOf(Violation violation) {
    return rows.stream().filter(row -> violation.needs().contains(row.assignment().needId()))
        .filter(row -> violation.volunteers().isEmpty()
            || violation.volunteers().contains(row.assignment().volunteerId()))
        .filter(
            row -> violation.role().isEmpty() || violation.role().equals(row.assignment().role()))
        .map(PlanRow::line).toList();
  }
}
