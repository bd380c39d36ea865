package org.needmatch.internal.io.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.needmatch.domain.ExpiringSkill;

/**
 * The skills that a person has: {@code driving;maths:3}, and with a date those
 * that run out: {@code first-aid@2027-03-31}, {@code driving:3@31/03/2027}. An
 * {@code @} that no digit follows is part of the skill's name.
 *
 * @param lasting
 *          skill to level
 * @param dated
 *          skills with the last day on which they count
 */
public record HeldSkills(Map<String, Integer> lasting, List<ExpiringSkill> dated) {

  /** Nothing. */
  public static final HeldSkills NONE = new HeldSkills(Map.of(), List.of());

  private static final Pattern UNTIL = Pattern.compile("(.*)@\\s*(\\d.*)");

  /** Reads a cell with dates as the input writes them. */
  public static CellParser<HeldSkills> parser(Dates dates) {
    return text -> {
      var lasting = new ArrayList<String>();
      var dated = new ArrayList<ExpiringSkill>();
      for (var part : WordParser.list(text)) {
        var match = UNTIL.matcher(part);
        if (match.matches()) {
          var until = dates.parse(match.group(2).strip());
          WordParser.skills(match.group(1).strip())
              .forEach((skill, level) -> dated.add(new ExpiringSkill(skill, level, until)));
        } else {
          lasting.add(part);
        }
      }
      return new HeldSkills(WordParser.skills(String.join(";", lasting)), List.copyOf(dated));
    };
  }
}
