#!/usr/bin/env python3
"""Makes the files of the programmes with teams, caseloads and weeks again, byte for byte. Python 3.8 or later."""
import city_year
import code_club
import council_city
import diabetes_peer_support
import home_start
import home_start_one_town
import kirklees_out_and_about
import user_voice

for programme in (city_year, code_club, council_city, diabetes_peer_support, home_start, home_start_one_town,
                  kirklees_out_and_about, user_voice):
    programme.build()
