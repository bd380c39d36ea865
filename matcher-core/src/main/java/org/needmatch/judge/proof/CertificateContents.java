package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of a certificate. Several readers may add prices at a time. */
final class CertificateContents {
  private final List<CertificateNode> nodes = new ArrayList<>();
  private final Map<Long, CertificatePriceRows> prices = new ConcurrentHashMap<>();

  /** In the order of the files. */
  List<CertificateNode> nodes() {
    return nodes;
  }

  /** The rows of a set; one without any row costs nothing anywhere. */
  CertificatePriceRows prices(long set) {
    return prices.getOrDefault(set, CertificatePriceRows.NONE);
  }

  Map<Long, CertificatePriceRows> sets() {
    return prices;
  }
}
