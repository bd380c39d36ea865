package org.needmatch.spring;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Health of the jobs where Spring Boot's own is of version up to 3.5. */
@AutoConfiguration(after = NeedmatchAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(SolveJobs.class)
@ConditionalOnExpression("${management.health.needmatch.enabled:${management.health.defaults.enabled:true}}")
public class HealthOfBoot3AutoConfiguration {
  /** For Spring. */
  public HealthOfBoot3AutoConfiguration() {
  }

  @Bean
  @ConditionalOnMissingBean(name = "needmatchHealthIndicator")
  HealthIndicator needmatchHealthIndicator(SolveJobs jobs) {
    return () -> {
      var now = JobsHealth.of(jobs);
      return (now.takesMore() ? Health.up() : Health.outOfService()).withDetails(now.details())
          .build();
    };
  }
}
