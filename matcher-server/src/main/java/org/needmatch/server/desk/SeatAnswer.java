package org.needmatch.server.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.internal.explain.SessionNames;
import org.needmatch.internal.explain.UnfilledFormatter;
import org.needmatch.json.DeskPersonDocument;
import org.needmatch.json.DeskSeatDocument;

/** What is asked about a seat or a person, as documents. */
record SeatAnswer(Revision now, boolean names) {
  private static final int MOST = 20;
  private static final int NEAREST = 10;

  private record AboutSeat(String needId, String role, @Nullable String volunteer, boolean names) {
  }

  /** {@link #seat} as JSON, made once for a draft. */
  String seatJson(String needId, String role, @Nullable String volunteer) {
    return now.answer(new AboutSeat(needId, role, volunteer, names),
        () -> seat(needId, role, volunteer).line());
  }

  /**
   * A role of a need.
   *
   * @param volunteer
   *          who sits there and is asked about, null for the seat itself
   */
  DeskSeatDocument seat(String needId, String role, @Nullable String volunteer) {
    var need = now.told().requireNeed(needId);
    if (volunteer != null) {
      now.told().requireVolunteer(volunteer);
    }
    boolean there = volunteer != null && now.draft().in(needId, volunteer) != null;
    var ranked = now.ranked(needId, role, there ? volunteer : null);
    var empty = now.empty(need.id()).stream().filter(one -> one.seats().role().equals(role))
        .findFirst().orElse(null);
    var sentences = now.planning().sentences(names, false);
    var pair = volunteer == null ? null : now.explainer().pair(needId, volunteer);
    var said = pair == null ? List.<String>of() : lines(sentences.of(pair));
    int why = pair == null || !there ? said.size() : ofThePerson(pair);
    return new DeskSeatDocument(needId, role, volunteer, said.subList(0, why),
        empty == null ? 0 : empty.seats().seatsMissing(),
        empty == null ? "" : UnfilledFormatter.sentence(empty.seats().reason()),
        said.subList(why, said.size()),
        ranked.candidates().stream().limit(MOST).map(one -> candidate(one, ranked, sentences))
            .toList(),
        empty == null ? List.of() : misses(empty), Math.max(0, ranked.candidates().size() - MOST));
  }

  /**
   * How many lines say that somebody is there and may be; the rest is on others.
   */
  private static int ofThePerson(PairExplanation pair) {
    return 1 + pair.roles().stream().mapToInt(role -> Math.max(1, role.refusals().size())).sum();
  }

  private static List<String> lines(List<String> indented) {
    return indented.stream().map(String::strip).toList();
  }

  private DeskSeatDocument.Candidate candidate(Candidate one, Recommendation ranked,
      Planning.Sentences words) {
    var alone = new Recommendation(ranked.needId(), ranked.role(), ranked.emptySeats(),
        List.of(one), 0, Map.of());
    var said = lines(words.of(alone, 1));
    var sentence = said.size() < 2 ? "" : said.get(1).replaceFirst("^\\d+\\.\\s*", "");
    return new DeskSeatDocument.Candidate(one.volunteerId(), name(one.volunteerId()),
        one.pulledFrom().isEmpty(), new Percent(now.judgement().totalMedium()).of(one.needChange()),
        sentence, said.subList(Math.min(2, said.size()), said.size()), one.travelMinutes());
  }

  private List<DeskSeatDocument.NearMiss> misses(SeatExplanation empty) {
    var labels = new SessionNames(now.told(), names);
    var words = now.planning().sentences(names, false);
    return empty.nearMisses().stream().limit(NEAREST)
        .map(miss -> new DeskSeatDocument.NearMiss(miss.volunteerId(), name(miss.volunteerId()),
            DeskWords.say(miss.free() ? "refused" : "refused.busy",
                labels.person(miss.volunteerId()), words.of(miss.reason()))))
        .toList();
  }

  DeskPersonDocument person(String id) {
    var volunteer = now.told().requireVolunteer(id);
    var one = now.explainer().volunteer(volunteer.id());
    var words = now.planning().sentences(names, false);
    var labels = new SessionNames(now.told(), names);
    return new DeskPersonDocument(id, name(id),
        now.draft().held().keySet().stream().filter(place -> place.volunteerId().equals(id))
            .map(place -> new DeskPersonDocument.Place(place.needId(), place.role())).toList(),
        lines(words.of(one)), one.opportunities().stream().limit(NEAREST).map(open -> {
          var lacks = open.lacks();
          return new DeskPersonDocument.Opportunity(open.needId(), open.role(),
              lacks == null
                  ? DeskWords.say("opportunity.open", labels.session(open.needId()))
                  : DeskWords.say("opportunity.lacks", labels.session(open.needId()),
                      labels.person(id), words.of(lacks)));
        }).toList());
  }

  private String name(String id) {
    Volunteer volunteer = now.told().volunteer(id);
    return !names || volunteer == null || volunteer.name().isBlank() ? id : volunteer.name();
  }
}
