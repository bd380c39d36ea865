package org.needmatch.json;

/** A text that is not the document that it should be. */
public final class JsonDocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_VALUE = 80;

  private final String pointer;
  private final String value;
  private final String sentences;

  /**
   * @param pointer
   *          where, as a JSON pointer (RFC 6901); empty for the whole document
   * @param value
   *          as it stands there, empty when there is none
   * @param sentences
   *          what is wrong and what to do
   */
  JsonDocumentException(String pointer, String value, String sentences) {
    super(pointer.isEmpty() ? sentences : pointer + ": " + sentences);
    this.pointer = pointer;
    this.value = shortened(value);
    this.sentences = sentences;
  }

  /** The same in a document of which it is a part. */
  JsonDocumentException within(String place) {
    return new JsonDocumentException(place + pointer, value, sentences);
  }

  /**
   * @param problem
   *          what is wrong, as the end of a sentence about the value
   * @param fix
   *          what to do, as a sentence
   */
  static JsonDocumentException of(String pointer, String value, String problem, String fix) {
    var subject = pointer.isEmpty() ? "The document" : value.isEmpty() ? "It" : shortened(value);
    return new JsonDocumentException(pointer, value, subject + " " + problem + ". " + fix);
  }

  /** Where, as a JSON pointer (RFC 6901); empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** The value as JSON, at most 80 characters of it; empty when there is none. */
  public String value() {
    return value;
  }

  private static String shortened(String value) {
    return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
  }
}
