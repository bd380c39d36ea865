package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

/**
 * A column of words, which is read and written by what stands here.
 *
 * @param <R>
 *          what a row is
 * @param <B>
 *          what builds it
 * @param word
 *          what one of the words is called in messages
 * @param always
 *          whether it is written although no row has a word
 * @param otherNames
 *          that it goes by
 * @param of
 *          the words of a row
 * @param into
 *          takes the words that a row has
 */
public record WordColumn<R, B>(String name, String word, boolean always, List<String> otherNames,
    Function<R, Set<String>> of, BiConsumer<B, Set<String>> into) {

  /** Of volunteers.csv. */
  public static final List<WordColumn<Volunteer, VolunteerBuilder>> VOLUNTEERS = List.of(
      new WordColumn<>("languages", "language", true, List.of("language", "languages spoken"),
          Volunteer::languages, VolunteerBuilder::languages),
      new WordColumn<>("prefers", "id", true, List.of("preferred initiatives", "preferences"),
          Volunteer::prefers, VolunteerBuilder::prefers),
      new WordColumn<>("avoids", "id", true, List.of("avoid"), Volunteer::avoids,
          VolunteerBuilder::avoids));

  /** Of needs.csv and roles.csv; each guards the people of the session. */
  public static final List<WordColumn<Requirement, Requirement.Builder>> REQUIREMENTS = List
      .of(new WordColumn<>("languages", "language", true, List.of("language", "languages needed"),
          Requirement::languages, Requirement.Builder::languages));

  /** Those of the columns that are written for the rows. */
  public static <R, B> List<WordColumn<R, B>> used(List<WordColumn<R, B>> columns, List<R> rows) {
    return columns.stream().filter(column -> column.always()
        || rows.stream().anyMatch(row -> !column.of().apply(row).isEmpty())).toList();
  }

  /** Whether it is one of these columns. */
  static boolean isOne(String column) {
    return names().anyMatch(column::equals);
  }

  /** The names of all of them. */
  public static Stream<String> names() {
    return Stream.concat(VOLUNTEERS.stream(), REQUIREMENTS.stream()).map(WordColumn::name)
        .distinct();
  }
}
