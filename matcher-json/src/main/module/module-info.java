/**
 * Problems, plans and answers as JSON documents with a promised form, both
 * ways.
 */
@org.jspecify.annotations.NullMarked module org.needmatch.json {
  requires transitive org.needmatch.core;
  requires com.fasterxml.jackson.databind;

  exports org.needmatch.json;
}
