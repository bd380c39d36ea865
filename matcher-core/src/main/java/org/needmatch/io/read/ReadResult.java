package org.needmatch.io.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.ValueRate;

/**
 * What was made of an input. Immutable and thread-safe; needmatch implements
 * it.
 */
public interface ReadResult {

  /** {@return the problem, without what was set aside} */
  Problem problem();

  /** {@return everything that was not taken as it stood, in the order found} */
  List<Finding> findings();

  /**
   * {@return the rate chosen for time that no initiative's own hourly value
   * covers, null when none is}
   */
  @Nullable
  ValueRate valueRate();

  /** {@return columns and files that nothing read} */
  Unread unread();

  /**
   * {@return SHA-256 in hexadecimal over names and bytes of the files that were
   * read}
   */
  String inputHash();
}
