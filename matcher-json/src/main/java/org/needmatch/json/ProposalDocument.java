package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a folder may be read, as {@code init} proposes it.
 *
 * @param out
 *          the file that was written; left out when none was
 * @param unreadable
 *          files that could not be looked at
 * @param matcher
 *          the proposed matcher.json
 */
@Format("needmatch/proposal/1")
public record ProposalDocument(@WhenPresent @Nullable String out, List<Table> tables,
    List<Question> open, List<String> unreadable,
    @Schema("matcher.schema.json") JsonValue matcher) implements JsonDocument {

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ProposalDocument read(String json) {
    return RecordReader.document(json, ProposalDocument.class);
  }

  /**
   * What a table of the folder is taken for.
   *
   * @param file
   *          of the folder, a sheet as {@code rota.xlsx#Needs}
   * @param readAs
   *          our file; left out when it is none
   * @param headerLines
   *          in which its names stand; none when it is the first
   * @param unread
   *          headers of columns that nothing would read
   */
  public record Table(String file, @WhenPresent @Nullable String readAs, @OneOf({
      "certain", "likely", "unsure"}) String certainty, String why, List<Long> headerLines,
      List<Column> columns, List<String> unread) {
  }

  /**
   * What a column is taken for.
   *
   * @param ours
   *          our columns that it feeds, or what it is a part of
   * @param shapes
   *          what its cells look like: letters as a and A, digits as 9
   */
  public record Column(String header, List<String> ours, @OneOf({
      "certain", "likely", "unsure"}) String certainty, String why, String shapes) {
  }

  /**
   * What nobody could decide.
   *
   * @param file
   *          empty when it is about all of them
   * @param column
   *          empty when it is about the file
   * @param add
   *          what decides it, to be put into matcher.json; empty when that is no
   *          matter of settings
   * @param answers
   *          for {@code init --answer}, as {@code Status=active|held}, of which
   *          one word is to be taken
   */
  public record Question(String file, String column, String question, String add,
      List<String> answers) {
  }
}
