package org.needmatch.json;

import java.util.List;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.rules.Obstacle;

/**
 * What in a volunteer's week is in the way.
 *
 * @param rule
 *          the code of the rule that would be broken
 * @param text
 *          the same as the end of a sentence
 */
public record ObstacleFields(String rule, String text) {

  static List<ObstacleFields> of(List<Obstacle> obstacles, Sentences sentences) {
    return obstacles.stream().map(one -> new ObstacleFields(one.code(), sentences.of(one)))
        .toList();
  }
}
