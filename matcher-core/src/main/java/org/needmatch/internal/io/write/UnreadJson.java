package org.needmatch.internal.io.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Unread;

/** What of an input was not read, for programs to read. */
public final class UnreadJson {
  private UnreadJson() {
  }

  /** An object with the lists {@code columns} and {@code files}. */
  public static String of(Unread unread) {
    return node(unread).toString();
  }

  static ObjectNode node(Unread unread) {
    var node = JsonNodeFactory.instance.objectNode();
    var columns = node.putArray("columns");
    for (var column : unread.columns()) {
      near(columns.addObject().put("file", column.file()).put("column", column.name()),
          column.near());
    }
    var files = node.putArray("files");
    unread.files().forEach(file -> near(files.addObject().put("file", file.name()), file.near()));
    return node;
  }

  private static void near(ObjectNode node, @Nullable String near) {
    if (near != null) {
      node.put("near", near);
    }
  }
}
