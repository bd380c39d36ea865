package org.needmatch.internal.io.init;

import java.util.List;

/**
 * What nobody could decide.
 *
 * @param file
 *          of the folder, empty when it is about all of them
 * @param column
 *          its header, empty when it is about the file
 * @param add
 *          what decides it, to be put into matcher.json; empty when that is no
 *          matter of settings
 * @param answers
 *          how it, and what it leads to, may be answered beforehand:
 *          {@code Status=active|held}; none where only a file or a text helps
 */
public record OpenQuestion(String file, String column, String question, String add,
    List<String> answers) {

  static OpenQuestion of(String file, String column, String question, String add,
      Question... asked) {
    return new OpenQuestion(file, column, question, add,
        List.of(asked).stream().map(Question::answers).toList());
  }
}
