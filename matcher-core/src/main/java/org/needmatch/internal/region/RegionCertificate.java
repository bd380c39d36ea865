package org.needmatch.internal.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.needmatch.plan.Certificate;

/**
 * One price set, region by region, as its rows stand in the work folder. The
 * folder must be there when it is written.
 */
record RegionCertificate(WorkFolder work, int regions, long provenMedium) implements Certificate {
  private static final int BUFFER = 1 << 14;

  @Override
  public void writeTo(Appendable out) throws IOException {
    out.append("row,node,parent,decision,need_id,role,volunteer_id,prices,price\n");
    out.append("node,0,,,,,,0,\n");
    for (int r = 0; r < regions; r++) {
      try (Reader rows = new InputStreamReader(work.bytes(RegionFiles.name("certificate", r)),
          StandardCharsets.UTF_8)) {
        var buffer = new char[BUFFER];
        for (int read = rows.read(buffer); read >= 0; read = rows.read(buffer)) {
          out.append(new String(buffer, 0, read));
        }
      }
    }
  }
}
