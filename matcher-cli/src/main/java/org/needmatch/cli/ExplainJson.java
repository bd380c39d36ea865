package org.needmatch.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.RuleCount;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.VolunteerExplanation.Opportunity;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.whatif.Trial;

/** Explanations for programs. Of certificates it tells what the words tell. */
final class ExplainJson {
  private ExplainJson() {
  }

  static String of(Answer answer, AnswerFormatter words) {
    var root = Json.object();
    var seats = root.putArray("seats");
    for (var one : answer.seats()) {
      var node = seats.addObject();
      seats(node, one.explanation(), words.explain());
      ifs(node, one.ifs(), words.advice());
    }
    var volunteers = root.putArray("volunteers");
    for (var one : answer.volunteers()) {
      var node = volunteers.addObject();
      volunteer(node, one.explanation(), words.explain());
      ifs(node, one.ifs(), words.advice());
    }
    var pairs = root.putArray("pairs");
    for (var one : answer.pairs()) {
      var node = pairs.addObject();
      pair(node, one.explanation(), words.explain());
      ifs(node, one.ifs(), words.advice());
    }
    root.put("changesTried", answer.tried()).put("changesConsidered", answer.considered());
    return Json.pretty(root);
  }

  private static void ifs(ObjectNode node, List<Trial> trials, AdviceFormatter words) {
    var array = node.putArray("ifs");
    trials.forEach(trial -> TrialJson.put(array.addObject(), trial, words));
  }

  static String of(List<Recommendation> all) {
    var root = Json.object();
    var seats = root.putArray("seats");
    for (var one : all) {
      var node = seats.addObject().put("needId", one.needId()).put("role", one.role())
          .put("emptySeats", one.emptySeats()).put("held", one.held());
      var company = node.putObject("company");
      one.company().forEach((missing, people) -> company
          .put(missing.name().toLowerCase(Locale.ROOT).replace('_', '-'), people));
      var candidates = node.putArray("candidates");
      one.candidates().forEach(each -> candidate(candidates.addObject(), each));
    }
    return Json.pretty(root);
  }

  private static void seats(ObjectNode node, SeatExplanation one, ExplanationFormatter words) {
    var unfilled = one.seats();
    node.put("needId", unfilled.needId()).put("role", unfilled.role())
        .put("seatsMissing", unfilled.seatsMissing())
        .put("needPointsMissing", unfilled.pointsMissing()).put("reason", unfilled.reason().code())
        .put("considered", one.considered());
    rules(node.putArray("rules"), one.rules());
    var misses = node.putArray("nearMisses");
    one.nearMisses()
        .forEach(miss -> misses.addObject().put("volunteerId", miss.volunteerId())
            .put("rule", miss.reason().code()).put("lacks", words.of(miss.reason()))
            .put("free", miss.free()));
    var busy = node.putArray("neededElsewhere");
    one.busy().forEach(each -> {
      var person = busy.addObject().put("volunteerId", each.volunteerId());
      each.needIds().forEach(person.putArray("needIds")::add);
      var obstacles = person.putArray("obstacles");
      each.obstacles().forEach(obstacle -> obstacles.addObject().put("rule", obstacle.code())
          .put("text", words.of(obstacle)));
    });
    one.free().forEach(node.putArray("free")::add);
    var group = one.group();
    if (group != null) {
      group(node.putObject("deficientGroup"), group);
    }
    lines(node, words.lines(one));
  }

  private static void group(ObjectNode node, DeficientGroup group) {
    node.put("counts", group.kind() == DeficientGroup.Kind.AT_ONCE ? "people" : "minutes")
        .put("wanted", group.wanted()).put("available", group.available());
    var seats = node.putArray("seats");
    group.seats().forEach(one -> seats.addObject().put("needId", one.needId())
        .put("role", one.role()).put("wanted", one.wanted()));
    group.people().forEach(node.putArray("people")::add);
  }

  private static void volunteer(ObjectNode node, VolunteerExplanation one,
      ExplanationFormatter words) {
    node.put("volunteerId", one.volunteerId())
        .put("standing", one.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("seatsEligible", one.seatsEligible()).put("roles", one.roles());
    one.needIds().forEach(node.putArray("needIds")::add);
    rules(node.putArray("rules"), one.rules());
    var opportunities = node.putArray("opportunities");
    one.opportunities().forEach(each -> opportunity(opportunities.addObject(), each, words));
    lines(node, words.lines(one));
  }

  private static void opportunity(ObjectNode node, Opportunity one, ExplanationFormatter words) {
    var lacks = one.lacks();
    node.put("needId", one.needId()).put("role", one.role())
        .put("rule", lacks == null ? null : lacks.code())
        .put("lacks", lacks == null ? null : words.of(lacks))
        .put("othersNeeded", one.othersNeeded()).put("needPoints", one.points());
  }

  private static void pair(ObjectNode node, PairExplanation pair, ExplanationFormatter words) {
    node.put("volunteerId", pair.volunteerId()).put("needId", pair.needId()).put("seatedAs",
        pair.seatedAs());
    var roles = node.putArray("roles");
    for (var role : pair.roles()) {
      var each = roles.addObject().put("role", role.role()).put("emptySeats", role.emptySeats());
      var refusals = each.putArray("refusals");
      role.refusals().forEach(
          reason -> refusals.addObject().put("rule", reason.code()).put("lacks", words.of(reason)));
    }
    var obstacles = node.putArray("obstacles");
    pair.obstacles().forEach(obstacle -> obstacles.addObject().put("rule", obstacle.code())
        .put("text", words.of(obstacle)));
    var other = pair.alternative();
    if (other != null) {
      var alternative = node.putObject("alternative");
      candidate(alternative, other.candidate());
      alternative.put("needPointsChange", other.needChange()).put("softChange", other.softChange());
    }
    lines(node, words.lines(pair));
  }

  private static void candidate(ObjectNode node, Candidate one) {
    node.put("volunteerId", one.volunteerId()).put("needPointsChange", one.needChange())
        .put("softChange", one.softChange()).put("travelMinutes", one.travelMinutes())
        .put("stillMissing", one.stillMissing());
    one.pulledFrom().forEach(node.putArray("pulledFrom")::add);
    one.stopped().forEach(node.putArray("stopped")::add);
  }

  private static void rules(ArrayNode array, List<RuleCount> rules) {
    rules.forEach(rule -> array.addObject().put("rule", rule.rule()).put("first", rule.first())
        .put("all", rule.all()));
  }

  private static void lines(ObjectNode node, List<String> lines) {
    lines.stream().map(String::strip).forEach(node.putArray("text")::add);
  }
}
