package org.needmatch.json;

/** A document that can be written as JSON. */
public interface JsonDocument {

  /**
   * The document over several lines, with a line end. Cost: linear in its size.
   */
  default String json() {
    return JsonText.pretty(RecordWriter.document(this));
  }

  /** The document on one line, without a line end. */
  default String line() {
    return JsonText.line(RecordWriter.document(this));
  }
}
