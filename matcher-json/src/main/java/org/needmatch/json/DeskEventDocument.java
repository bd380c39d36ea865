package org.needmatch.json;

import org.jspecify.annotations.Nullable;

/** Something that the page of the desk is told while it is open. */
@Format("needmatch/desk-event/1")
@Kinds("event")
public sealed interface DeskEventDocument extends JsonDocument {

  /**
   * The state is another: the draft, a proposal, a search, or what was still
   * worked out.
   *
   * @param revision
   *          the draft's, which only edits change
   */
  @Kind("state")
  record State(long revision) implements DeskEventDocument {
  }

  /**
   * A search has got further.
   *
   * @param metPercent
   *          of the best plan so far
   * @param limitPercent
   *          what it cannot exceed, null while nothing is known
   */
  @Kind("progress")
  record Progress(long elapsedMillis, double metPercent, @Nullable Double limitPercent,
      @Nullable Double gapPercent, int seatsFilled) implements DeskEventDocument {
  }

  /** A line of the menu has come. */
  @Kind("menu")
  record Menu(@Inline DeskMenuDocument.Line found) implements DeskEventDocument {
  }

  /** A search has begun, is asked to stop, or has ended. */
  @Kind("job")
  record Job(@OneOf({
      "running", "stopping", "done", "failed"}) String state,
      @OneOf({"answers", "solve", "menu"}) String what) implements DeskEventDocument {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  static DeskEventDocument read(String json) {
    return RecordReader.document(json, DeskEventDocument.class);
  }
}
