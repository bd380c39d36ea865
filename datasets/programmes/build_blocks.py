#!/usr/bin/env python3
"""Makes the files of the programmes that run for weeks, without a clock time or on shifts again, byte for byte."""
import access_project
import bristol_reading
import kings_college_hospital
import manchester_cathedral
import plymouth_grow_share_cook
import power_in_dirt
import recovery_corps

for programme in (access_project, bristol_reading, kings_college_hospital, manchester_cathedral,
                  plymouth_grow_share_cook, power_in_dirt, recovery_corps):
    programme.build()
