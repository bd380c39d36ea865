package org.needmatch.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.needmatch.run.SolveJob;

/**
 * What a health endpoint says of the jobs.
 *
 * @param takesMore
 *          whether one more job would be taken now
 */
record JobsHealth(boolean takesMore, Map<String, Object> details) {

  static JobsHealth of(SolveJobs jobs) {
    var details = new LinkedHashMap<String, Object>();
    details.put("running", jobs.count(SolveJob.Status.SOLVING));
    details.put("waiting", jobs.count(SolveJob.Status.QUEUED));
    return new JobsHealth(jobs.hasRoom(), details);
  }
}
