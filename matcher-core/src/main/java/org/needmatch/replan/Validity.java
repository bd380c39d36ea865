package org.needmatch.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Pin;
import org.needmatch.instance.Instance;
import org.needmatch.rules.PairRule;

/** Takes away rows that rules forbid, until what is left breaks none. */
record Validity(List<PairRule> ownRules) {
  private static final List<String> TOGETHER = List.of("one-seat", "overlap", "hours-week",
      "sessions-week", "sessions-day", "pair");

  Keeping sift(Keeping start) {
    var now = start;
    while (true) {
      var broken = broken(now);
      if (broken.isEmpty()) {
        return now;
      }
      now = now.without(broken);
    }
  }

  private List<Released> broken(Keeping keeping) {
    var loose = new ArrayList<>(
        keeping.kept().stream().filter(row -> !row.pinned() && !keeping.isFrozen(row)).toList());
    loose.sort(Comparator.comparing((PublishedRow row) -> !row.status().holds()));
    var codes = codes(Instance.of(keeping.fixed(), ownRules));
    var alone = new ArrayList<Released>();
    Map<String, Released> last = new LinkedHashMap<>();
    for (var row : loose) {
      var code = codes.get(row.pin());
      if (code != null && !TOGETHER.contains(code)) {
        alone.add(new Released(row, code));
      } else if (code != null) {
        last.put(code.equals("pair") ? "need " + row.assignment().needId() : who(row),
            new Released(row, code));
      }
    }
    return alone.isEmpty() ? List.copyOf(last.values()) : alone;
  }

  private static String who(PublishedRow row) {
    return "volunteer " + row.assignment().volunteerId();
  }

  private static Map<Pin, String> codes(Instance instance) {
    var codes = new HashMap<Pin, String>();
    var sessions = instance.sessions();
    var rows = instance.pins().rows();
    for (int i = 0; i < rows.size(); i++) {
      var code = instance.pinFaults().code(i);
      if (code != null) {
        int role = rows.get(i).role();
        codes.put(new Pin(sessions.need(sessions.roleNeed(role)).id(), sessions.role(role).name(),
            instance.problem().volunteers().get(rows.get(i).volunteer()).id()), code);
      }
    }
    var review = instance.pins().review();
    review.released().forEach(pin -> codes.put(pin.pin(), pin.reason().code()));
    review.seatless().forEach(pin -> codes.put(pin, "seats"));
    return codes;
  }
}
