package org.needmatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A value of a document that is read, and where it stands. */
record At(String pointer, JsonNode node) {

  At name(String name) {
    var found = node.get(name);
    return new At(pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
        found == null ? MissingNode.getInstance() : found);
  }

  At index(int index) {
    return new At(pointer + "/" + index, node.get(index));
  }

  boolean isThere() {
    return !node.isMissingNode();
  }

  JsonDocumentException bad(String problem, String fix) {
    return JsonDocumentException.of(pointer, isThere() ? node.toString() : "", problem, fix);
  }

  /** The text. */
  String text() {
    if (!node.isTextual()) {
      throw bad("is no text", "Write a text in quotes.");
    }
    return node.textValue();
  }

  /** Itself, known to be an object. */
  At object() {
    if (!node.isObject()) {
      throw bad("is no object", "Write an object in { }.");
    }
    return this;
  }
}
