package org.needmatch.internal.bound;

import java.io.IOException;
import org.needmatch.plan.Certificate;

/**
 * Proves no more than that every seat may be filled.
 *
 * @param provenMedium
 *          the medium with every seat filled
 */
public record UnpricedBound(long provenMedium) implements Certificate {

  @Override
  public void writeTo(Appendable out) throws IOException {
    out.append(TreeCertificate.HEADER).append("node,0,,,,,,0,\n");
  }
}
