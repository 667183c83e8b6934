/* SPDX-License-Identifier: CC-BY-SA-4.0
 *
 * Written by po/extract-catalog from data/catalog/. Do not edit. Nothing compiles it: translators' tools read it. */

/* Translators: body.json: zones[0].name */
C_ ("catalog", "Groin and saddle area")
/* Translators: body.json: zones[1].name */
C_ ("catalog", "Right on the spine")
/* Translators: body.json: zones[2].name and 2 more */
C_ ("catalog", "Piriformis")
/* Translators: body.json: zones[3].name */
C_ ("catalog", "Upper outer hip")
/* Translators: body.json: zones[4].name */
C_ ("catalog", "Side of the low back")
/* Translators: body.json: zones[5].name */
C_ ("catalog", "Beside the spine (low back)")
/* Translators: body.json: zones[6].name */
C_ ("catalog", "Main buttock")
/* Translators: body.json: zones[7].name and 1 more */
C_ ("catalog", "Back of the knee")
/* Translators: body.json: zones[8].name */
C_ ("catalog", "Calf")
/* Translators: body.json: zones[9].name */
C_ ("catalog", "Outer shin")
/* Translators: body.json: zones[10].name */
C_ ("catalog", "Back of the thigh")
/* Translators: body.json: zones[11].name */
C_ ("catalog", "Foot and ankle")
/* Translators: body.json: zones[12].name */
C_ ("catalog", "Front of the thigh")
/* Translators: body.json: zones[0].line */
C_ ("catalog", "Numbness or tingling here needs urgent medical help.")
/* Translators: body.json: zones[1].line */
C_ ("catalog", "You can mark pain here, but we never press on bone.")
/* Translators: body.json: zones[2].line */
C_ ("catalog", "The deep muscle across the middle of your buttock.")
/* Translators: body.json: zones[3].line */
C_ ("catalog", "The fan of muscle below the rim of your hip bone, at the side and back.")
/* Translators: body.json: zones[4].line */
C_ ("catalog", "The deep muscle between your lowest rib and the rim of your hip bone.")
/* Translators: body.json: zones[5].line */
C_ ("catalog", "The two long ropes of muscle next to your spine.")
/* Translators: body.json: zones[6].line */
C_ ("catalog", "The large, fleshy muscle you sit on.")
/* Translators: body.json: zones[7].line */
C_ ("catalog", "You can mark pain here, but we never press here.")
/* Translators: body.json: zones[8].line */
C_ ("catalog", "The muscle at the back of your lower leg.")
/* Translators: body.json: zones[9].line */
C_ ("catalog", "The muscle on the outer front of your lower leg.")
/* Translators: body.json: zones[10].line */
C_ ("catalog", "The long muscles from your sit bone to your knee.")
/* Translators: body.json: zones[11].line */
C_ ("catalog", "You can mark pain or tingling here. The work happens higher up.")
/* Translators: body.json: zones[12].line */
C_ ("catalog", "Pain here is less typical of the sciatic nerve. Ask a clinician about it.")
/* Translators: body.json: zones[0].landmarks */
C_ ("catalog", "The part that would touch a bicycle seat: inner thighs, genitals, around the back passage. A click opens question EM_SADDLE at once.")
/* Translators: body.json: zones[1].landmarks */
C_ ("catalog", "The bony ridge in the middle of the low back, plus the sacrum and tailbone.")
/* Translators: body.json: zones[2].landmarks */
C_ ("catalog", "A slanting band from the side of the mid-sacrum (S2 to S4) to the top of the greater trochanter (84, 476). Lower edge: a straight line from the halfway point between the dimple above the buttock (PSIS, 25, 432) and the tailbone tip (0, 482) to the top of the trochanter. Upper edge: from (20, 436) to (82, 470). Aim a little past halfway from sacrum to hip point, on or above the middle of the band. Below the band you are on the nerve.")
/* Translators: body.json: zones[3].landmarks */
C_ ("catalog", "Gluteus medius and minimus: between the hip-bone rim (top at x = 78, y = 391) and the bony point of the hip (greater trochanter, x = 84, y = 478). Stay at least two finger-widths above the bony point.")
/* Translators: body.json: zones[4].landmarks */
C_ ("catalog", "Quadratus lumborum: from the 12th rib and the side tips of L1 to L4 down to the back third of the hip-bone rim; it lies just outside the long muscles beside the spine. Work only the soft strip right above the hip-bone rim, because the kidneys lie above it. Hands only, no ball or roller.")
/* Translators: body.json: zones[5].landmarks */
C_ ("catalog", "From the lowest rib (about L1) down to the flat bone at the base of the spine. The hip-bone line at y = 391 crosses the spine at L4. Work only from two finger-widths below the last rib down to just above the sacrum, never closer than two finger-widths to the midline.")
/* Translators: body.json: zones[6].landmarks */
C_ ("catalog", "From the back of the hip bone and the side of the sacrum, sloping down and out to the upper thigh bone. Split the buttock into four with a cross: only the upper outer quarter is a safe place for firm pressure, because the sciatic nerve runs through the inner and lower parts. So the work zone sits in that quarter and overlaps the upper outer hip, away from most of the click zone. That is on purpose.")
/* Translators: body.json: zones[7].landmarks */
C_ ("catalog", "The diamond-shaped hollow behind the knee (popliteal fossa), centre (50, 720).")
/* Translators: body.json: zones[8].landmarks */
C_ ("catalog", "From a hand-width below the knee crease (y = 720) to where the muscle turns into the heel cord (y = 870).")
/* Translators: body.json: zones[9].landmarks */
C_ ("catalog", "Between the shin bone edge and the outer edge of the leg. Start a hand-width below the bony bump at the outer knee (fibular head) and stop a hand-width above the ankle. In the back view draw only the strip x = 74 to 84.")
/* Translators: body.json: zones[10].landmarks */
C_ ("catalog", "From the sit bone (ischial tuberosity, 34, 525) to just above the back of the knee. Start the work zone a hand-width below the buttock crease, because the nerve is close to the skin at the crease. The nerve runs down the middle of the thigh, so tilt to the outer or inner side.")
/* Translators: body.json: zones[11].landmarks */
C_ ("catalog", "From just above the ankle bones to the toes.")
/* Translators: body.json: zones[12].landmarks */
C_ ("catalog", "Front view only. Opens an information card, no techniques.")
/* Translators: body.json: regions[0].name */
C_ ("catalog", "Lower back")
/* Translators: body.json: regions[1].name and 1 more */
C_ ("catalog", "Glutes")
/* Translators: body.json: regions[3].name */
C_ ("catalog", "Leg")
/* Translators: body.json: regions[0].line */
C_ ("catalog", "The muscles on each side of your spine, from your lowest ribs down to the back of your hip bones.")
/* Translators: body.json: regions[1].line */
C_ ("catalog", "The big muscles of your buttock and the fan-shaped ones on the upper outer side of your hip.")
/* Translators: body.json: regions[2].line */
C_ ("catalog", "A small, deep muscle that runs across your buttock, from the base of your spine to the outer hip.")
/* Translators: body.json: regions[3].line */
C_ ("catalog", "The back of your thigh, your calf and the outer side of your shin, where sciatic pain often travels.")
/* Translators: body.json: overlays[0].name */
C_ ("catalog", "Spine, sacrum and tailbone")
/* Translators: body.json: overlays[1].name */
C_ ("catalog", "Kidney area")
/* Translators: body.json: overlays[2].name */
C_ ("catalog", "Where the nerve comes out")
/* Translators: body.json: overlays[3].name */
C_ ("catalog", "Sciatic nerve line")
/* Translators: body.json: overlays[7].name */
C_ ("catalog", "Sit bone")
/* Translators: body.json: overlays[8].name */
C_ ("catalog", "Bony point of the hip")
/* Translators: body.json: overlays[10].name */
C_ ("catalog", "Bump at the outer knee")
/* Translators: body.json: overlays[0].text */
C_ ("catalog", "Never press on the bones of your spine. Stay on the muscle beside it.")
/* Translators: body.json: overlays[1].text */
C_ ("catalog", "Your kidneys sit here, partly under the last ribs. No ball, roller or firm pressure.")
/* Translators: body.json: overlays[2].text */
C_ ("catalog", "The sciatic nerve leaves your pelvis here. Keep pressure above and to the outside of this spot.")
/* Translators: body.json: overlays[3].text */
C_ ("catalog", "The sciatic nerve runs along this line. Sharp, shooting or electric feelings mean you are too close. Move off.")
/* Translators: body.json: overlays[7].text */
C_ ("catalog", "Bone. Keep the ball and roller on soft muscle.")
/* Translators: body.json: overlays[8].text */
C_ ("catalog", "Bone with a sore-prone cushion over it. Stay two finger-widths above it.")
/* Translators: body.json: overlays[9].text */
C_ ("catalog", "Nerves and large blood vessels lie close to the skin here. Never press.")
/* Translators: body.json: overlays[10].text */
C_ ("catalog", "A branch of the nerve wraps around this bone just under the skin. Never press.")
/* Translators: body.json: symptoms[0].name */
C_ ("catalog", "Sharp, shooting leg pain")
/* Translators: body.json: symptoms[1].name */
C_ ("catalog", "Low back ache and stiffness")
/* Translators: body.json: symptoms[2].name */
C_ ("catalog", "Numbness or tingling")
/* Translators: body.json: symptoms[3].name */
C_ ("catalog", "Pain when you sit or stand")
/* Translators: body.json: symptoms[0].line */
C_ ("catalog", "A jolt of pain that runs down one leg.")
/* Translators: body.json: symptoms[1].line */
C_ ("catalog", "A dull, tight or stiff feeling across your low back.")
/* Translators: body.json: symptoms[2].line */
C_ ("catalog", "Pins and needles, or skin that feels dull or asleep.")
/* Translators: body.json: symptoms[3].line */
C_ ("catalog", "Pain that builds up when you stay in one position.")
/* Translators: body.json: symptoms[0].document_view */
C_ ("catalog", "Massage loosens knots, such as in the piriformis, that press on the nerve.")
/* Translators: body.json: symptoms[1].document_view */
C_ ("catalog", "Massage eases tight low back and buttock muscles and makes you more flexible.")
/* Translators: body.json: symptoms[2].document_view */
C_ ("catalog", "More blood flow may help the nerve work and feel normally again.")
/* Translators: body.json: symptoms[3].document_view */
C_ ("catalog", "Freeing tight hip and buttock muscles lowers the pressure that sets off the pain.")
/* Translators: body.json: symptoms[0].app_view */
C_ ("catalog", "Ease the muscles around it, lightly. Let the sharp phase pass before any firm work.")
/* Translators: body.json: symptoms[1].app_view */
C_ ("catalog", "This is where massage has the most (still modest) support. Add movement.")
/* Translators: body.json: symptoms[2].app_view */
C_ ("catalog", "Not shown. No pressure on numb skin. Get lasting numbness checked.")
/* Translators: body.json: symptoms[3].app_view */
C_ ("catalog", "Change position often, and ease the hip and buttock muscles.")
/* Translators: breathing.json: patterns[0].name */
C_ ("catalog", "Slow, longer out-breath")
/* Translators: breathing.json: patterns[1].name */
C_ ("catalog", "Even five")
/* Translators: breathing.json: patterns[2].name */
C_ ("catalog", "Soft start")
/* Translators: breathing.json: patterns[3].name */
C_ ("catalog", "Double breath and sigh")
/* Translators: breathing.json: patterns[0].cue_in */
C_ ("catalog", "Breathe in through your nose.")
/* Translators: breathing.json: patterns[1].cue_in */
C_ ("catalog", "In for five.")
/* Translators: breathing.json: patterns[2].cue_in */
C_ ("catalog", "Easy breath in.")
/* Translators: breathing.json: patterns[3].cue_in */
C_ ("catalog", "In through the nose, then a small top-up.")
/* Translators: breathing.json: patterns[0].cue_out */
C_ ("catalog", "Breathe out, long and soft.")
/* Translators: breathing.json: patterns[1].cue_out */
C_ ("catalog", "Out for five.")
/* Translators: breathing.json: patterns[2].cue_out */
C_ ("catalog", "Easy breath out.")
/* Translators: breathing.json: patterns[3].cue_out */
C_ ("catalog", "Long sigh out through the mouth.")
/* Translators: breathing.json: patterns[0].note */
C_ ("catalog", "Six breaths a minute, with the out-breath longer than the in-breath. In a lab study of 30 people, a longer out-breath felt more relaxing than a longer in-breath.")
/* Translators: breathing.json: patterns[1].note */
C_ ("catalog", "The simple count that the NHS gives for stress. No pause and no breath holding.")
/* Translators: breathing.json: patterns[2].note */
C_ ("catalog", "Still counts as slow: studies call anything under ten breaths a minute slow breathing.")
/* Translators: breathing.json: patterns[3].note */
C_ ("catalog", "In one trial of about 110 healthy adults, five minutes a day for a month lifted mood more than quiet meditation did. It was not tested for pain.")
/* Translators: evidence.json: grades.A */
C_ ("catalog", "Strong: several good trials in people with this problem agree.")
/* Translators: evidence.json: grades.B */
C_ ("catalog", "Fair: at least one good trial or a careful guideline supports it.")
/* Translators: evidence.json: grades.C */
C_ ("catalog", "Low: small or mixed trials.")
/* Translators: evidence.json: grades.D */
C_ ("catalog", "Very low: custom, expert advice, or lab tests in healthy people only.")
/* Translators: evidence.json: grades.N */
C_ ("catalog", "Guidelines advise against it, or it has been tested and did not help.")
/* Translators: evidence.json: sources[0].who */
C_ ("catalog", "Source document")
/* Translators: evidence.json: sources[1].who */
C_ ("catalog", "Editor's own judgement")
/* Translators: evidence.json: sources[2].who */
C_ ("catalog", "NICE 2016, updated 2020")
/* Translators: evidence.json: sources[3].who */
C_ ("catalog", "NICE")
/* Translators: evidence.json: sources[4].who and 2 more */
C_ ("catalog", "NHS")
/* Translators: evidence.json: sources[6].who */
C_ ("catalog", "NHS / UCLH")
/* Translators: evidence.json: sources[7].who */
C_ ("catalog", "nidirect")
/* Translators: evidence.json: sources[9].who */
C_ ("catalog", "Greenhalgh, Finucane, Mercer")
/* Translators: evidence.json: sources[10].who */
C_ ("catalog", "GIRFT 2023")
/* Translators: evidence.json: sources[11].who */
C_ ("catalog", "Finucane et al. 2020")
/* Translators: evidence.json: sources[12].who */
C_ ("catalog", "Downie et al. 2013")
/* Translators: evidence.json: sources[13].who */
C_ ("catalog", "UK primary care pathways")
/* Translators: evidence.json: sources[14].who */
C_ ("catalog", "Koes, van Tulder, Peul 2007")
/* Translators: evidence.json: sources[15].who */
C_ ("catalog", "Bardowski, Byrd 2019")
/* Translators: evidence.json: sources[16].who */
C_ ("catalog", "KNGF 2021")
/* Translators: evidence.json: sources[17].who */
C_ ("catalog", "Stochkendahl et al. 2018")
/* Translators: evidence.json: sources[18].who */
C_ ("catalog", "Dove et al. 2023")
/* Translators: evidence.json: sources[19].who */
C_ ("catalog", "WHO 2023")
/* Translators: evidence.json: sources[20].who */
C_ ("catalog", "Qaseem et al. 2017")
/* Translators: evidence.json: sources[21].who */
C_ ("catalog", "Furlan et al. 2015")
/* Translators: evidence.json: sources[22].who */
C_ ("catalog", "Majchrzycki et al. 2014")
/* Translators: evidence.json: sources[23].who */
C_ ("catalog", "Cherkin et al. 2011")
/* Translators: evidence.json: sources[24].who */
C_ ("catalog", "Takamoto et al. 2015")
/* Translators: evidence.json: sources[25].who */
C_ ("catalog", "Ischemic compression review 2022")
/* Translators: evidence.json: sources[26].who */
C_ ("catalog", "Wu et al. 2021")
/* Translators: evidence.json: sources[27].who */
C_ ("catalog", "Myofascial release review 2021")
/* Translators: evidence.json: sources[28].who */
C_ ("catalog", "Davis, Alabed, Chico 2020")
/* Translators: evidence.json: sources[29].who */
C_ ("catalog", "Ergezen, Sahin 2023")
/* Translators: evidence.json: sources[30].who */
C_ ("catalog", "Self-release on calf points 2018")
/* Translators: evidence.json: sources[31].who */
C_ ("catalog", "Aboodarda et al. 2015")
/* Translators: evidence.json: sources[32].who */
C_ ("catalog", "Grabow et al. 2018")
/* Translators: evidence.json: sources[33].who */
C_ ("catalog", "Roberts 2011")
/* Translators: evidence.json: sources[34].who */
C_ ("catalog", "Behm et al. 2020")
/* Translators: evidence.json: sources[35].who */
C_ ("catalog", "Cheatham et al. 2015")
/* Translators: evidence.json: sources[36].who */
C_ ("catalog", "ACSM 2021")
/* Translators: evidence.json: sources[37].who */
C_ ("catalog", "Healthily / BackCare (N. Sinfield)")
/* Translators: evidence.json: sources[38].who */
C_ ("catalog", "Neural mobilisation review")
/* Translators: evidence.json: sources[39].who */
C_ ("catalog", "Chen et al. 2024")
/* Translators: evidence.json: sources[40].who */
C_ ("catalog", "Plaza-Manzano et al. 2020")
/* Translators: evidence.json: sources[41].who */
C_ ("catalog", "Ellis, Hing, McNair 2012")
/* Translators: evidence.json: sources[42].who */
C_ ("catalog", "Long, Donelson, Fung 2004")
/* Translators: evidence.json: sources[43].who */
C_ ("catalog", "Bartsch et al. 2021")
/* Translators: evidence.json: sources[44].who */
C_ ("catalog", "US health agency list")
/* Translators: evidence.json: sources[45].who */
C_ ("catalog", "Brooke-Wavell et al. 2022")
/* Translators: evidence.json: sources[46].who */
C_ ("catalog", "Leeds Teaching Hospitals NHS")
/* Translators: evidence.json: sources[47].who */
C_ ("catalog", "Mueller, Grunwald 2021")
/* Translators: evidence.json: sources[48].who */
C_ ("catalog", "NZ and Australian health sites")
/* Translators: evidence.json: sources[49].who */
C_ ("catalog", "Sutham et al. 2020")
/* Translators: evidence.json: sources[50].who */
C_ ("catalog", "Cambron et al. 2007")
/* Translators: evidence.json: sources[51].who */
C_ ("catalog", "Yin et al. 2014")
/* Translators: evidence.json: sources[52].who */
C_ ("catalog", "Ernst 2003")
/* Translators: evidence.json: sources[53].who */
C_ ("catalog", "Peroneal neuropathy review")
/* Translators: evidence.json: sources[54].who */
C_ ("catalog", "Physiotherapist advice pages")
/* Translators: evidence.json: sources[55].who */
C_ ("catalog", "Currin et al. 2015")
/* Translators: evidence.json: sources[56].who */
C_ ("catalog", "Posterior sciatic approach 2003")
/* Translators: evidence.json: sources[57].who */
C_ ("catalog", "Vloka et al. 2001")
/* Translators: evidence.json: sources[58].who */
C_ ("catalog", "Poutoglidou et al. 2020")
/* Translators: evidence.json: sources[59].who */
C_ ("catalog", "Smoll 2010")
/* Translators: evidence.json: sources[60].who */
C_ ("catalog", "Ellis, Clinical Anatomy")
/* Translators: evidence.json: sources[61].who */
C_ ("catalog", "Wiltshire et al. 2010")
/* Translators: evidence.json: sources[62].who */
C_ ("catalog", "Hinds et al. 2004")
/* Translators: evidence.json: sources[63].who */
C_ ("catalog", "Tiidus, Shoemaker 1995")
/* Translators: evidence.json: sources[64].who */
C_ ("catalog", "Chaudhry et al. 2008")
/* Translators: evidence.json: sources[65].who */
C_ ("catalog", "Quintner, Bove, Cohen 2015")
/* Translators: evidence.json: sources[66].who */
C_ ("catalog", "Day et al. 1987")
/* Translators: evidence.json: sources[67].who */
C_ ("catalog", "Kaada, Torsteinbo 1989")
/* Translators: evidence.json: sources[68].who */
C_ ("catalog", "Grober et al. 2017")
/* Translators: evidence.json: sources[69].who */
C_ ("catalog", "Ingraham")
/* Translators: evidence.json: sources[70].who */
C_ ("catalog", "Hydration and muscle study")
/* Translators: evidence.json: sources[71].who */
C_ ("catalog", "Sherman et al. 2014")
/* Translators: evidence.json: sources[72].who */
C_ ("catalog", "Zaccaro et al. 2018")
/* Translators: evidence.json: sources[73].who */
C_ ("catalog", "Van Diest et al. 2014")
/* Translators: evidence.json: sources[74].who */
C_ ("catalog", "Jafari et al. 2017")
/* Translators: evidence.json: sources[75].who */
C_ ("catalog", "Balban et al. 2023")
/* Translators: evidence.json: sources[76].who */
C_ ("catalog", "Breathing exercise review 2025")
/* Translators: evidence.json: sources[0].what */
C_ ("catalog", "The article that this program teaches (La Moon Massage, 2025).")
/* Translators: evidence.json: sources[1].what */
C_ ("catalog", "No source looked up. Plain clinical custom, to be checked by a clinician.")
/* Translators: evidence.json: sources[2].what */
C_ ("catalog", "Guideline NG59, recommendation 1.2.7: manual therapy, including massage, only as part of a package with exercise")
/* Translators: evidence.json: sources[3].what */
C_ ("catalog", "NG59 information for the public, exercise and physical activity, nice.org.uk")
/* Translators: evidence.json: sources[4].what */
C_ ("catalog", "Sciatica page (seen via NHS Wales CTMUHB and other copies)")
/* Translators: evidence.json: sources[5].what */
C_ ("catalog", "Back pain page, urgent and 999 lists (seen via Sheffield Aches and Pains and others)")
/* Translators: evidence.json: sources[6].what */
C_ ("catalog", "Deep vein thrombosis, uclh.nhs.uk")
/* Translators: evidence.json: sources[7].what */
C_ ("catalog", "Abdominal aortic aneurysm, nidirect.gov.uk")
/* Translators: evidence.json: sources[8].what */
C_ ("catalog", "Breathing exercises for stress, count of five (seen via copies)")
/* Translators: evidence.json: sources[9].what */
C_ ("catalog", "Cauda equina warning card questions, backes.org.uk")
/* Translators: evidence.json: sources[10].what */
C_ ("catalog", "National Suspected Cauda Equina Syndrome Pathway; summary in Physiotherapy, March 2024 (csp.org.uk)")
/* Translators: evidence.json: sources[11].what */
C_ ("catalog", "International Framework for Red Flags, J Orthop Sports Phys Ther 50(7):350-372")
/* Translators: evidence.json: sources[12].what */
C_ ("catalog", "Red flags for malignancy and fracture, BMJ 347:f7095")
/* Translators: evidence.json: sources[13].what */
C_ ("catalog", "Progressive or severe weakness needs urgent referral (NICE CKS as summarised by others)")
/* Translators: evidence.json: sources[14].what */
C_ ("catalog", "Diagnosis and treatment of sciatica, BMJ 334:1313-1317")
/* Translators: evidence.json: sources[15].what */
C_ ("catalog", "Arthroscopy Techniques 8(12):e1457-e1461")
/* Translators: evidence.json: sources[16].what */
C_ ("catalog", "Dutch guideline on low back pain and lumbosacral radicular syndrome, C.4.2 Massage, kngf.nl")
/* Translators: evidence.json: sources[17].what */
C_ ("catalog", "Danish national guideline, Eur Spine J 27:60-75")
/* Translators: evidence.json: sources[18].what */
C_ ("catalog", "Physiotherapy for sciatica, Eur Spine J 32:517-533 (18 trials, 2,699 people)")
/* Translators: evidence.json: sources[19].what */
C_ ("catalog", "Guideline for chronic primary low back pain: massage may be offered, conditional, very low certainty")
/* Translators: evidence.json: sources[20].what */
C_ ("catalog", "ACP guideline, Ann Intern Med 166:514-530: massage for new back pain, low-quality evidence; heat, moderate")
/* Translators: evidence.json: sources[21].what */
C_ ("catalog", "Massage for low-back pain, Cochrane CD001929.pub3")
/* Translators: evidence.json: sources[22].what */
C_ ("catalog", "Scientific World Journal 2014:287597")
/* Translators: evidence.json: sources[23].what */
C_ ("catalog", "Ann Intern Med 155(1):1-9")
/* Translators: evidence.json: sources[24].what */
C_ ("catalog", "Eur J Pain 19(8):1186-1196")
/* Translators: evidence.json: sources[25].what */
C_ ("catalog", "PMC9434898 (17 trials, 15 pooled); first author from memory: Lu")
/* Translators: evidence.json: sources[26].what */
C_ ("catalog", "Front Med 8:697986")
/* Translators: evidence.json: sources[27].what */
C_ ("catalog", "Complement Ther Med 59:102737")
/* Translators: evidence.json: sources[28].what */
C_ ("catalog", "BMJ Open Sport Exerc Med 6:e000614")
/* Translators: evidence.json: sources[29].what */
C_ ("catalog", "Int J Ther Rehabil 2023(11):1-10; NCT05660005")
/* Translators: evidence.json: sources[30].what */
C_ ("catalog", "PMC6358529; first author from memory: Wilke")
/* Translators: evidence.json: sources[31].what */
C_ ("catalog", "BMC Musculoskelet Disord 16:265")
/* Translators: evidence.json: sources[32].what */
C_ ("catalog", "J Strength Cond Res 32(11):3059-3069 (16 people)")
/* Translators: evidence.json: sources[33].what */
C_ ("catalog", "Int J Ther Massage Bodywork 4(1) (25 people; year from memory)")
/* Translators: evidence.json: sources[34].what */
C_ ("catalog", "J Strength Cond Res 34(11):3301-3308")
/* Translators: evidence.json: sources[35].what */
C_ ("catalog", "Int J Sports Phys Ther 10(6):827, PMC4637917")
/* Translators: evidence.json: sources[36].what */
C_ ("catalog", "Stretching guideline update, acsm.org")
/* Translators: evidence.json: sources[37].what */
C_ ("catalog", "Exercises for sciatica")
/* Translators: evidence.json: sources[38].what */
C_ ("catalog", "Eight trials; PROSPERO CRD42020192338; first author Peacock")
/* Translators: evidence.json: sources[39].what */
C_ ("catalog", "PLOS ONE 0302930 (7 trials)")
/* Translators: evidence.json: sources[40].what */
C_ ("catalog", "Am J Phys Med Rehabil 99:124-132")
/* Translators: evidence.json: sources[41].what */
C_ ("catalog", "J Orthop Sports Phys Ther 42:667-675 (31 healthy people)")
/* Translators: evidence.json: sources[42].what */
C_ ("catalog", "Spine 29:2593-2602")
/* Translators: evidence.json: sources[43].what */
C_ ("catalog", "J Clin Med 10:5360, Delphi on foam rolling: wounds and fractures = no; clots, inflammation = caution")
/* Translators: evidence.json: sources[44].what */
C_ ("catalog", "Massage side effects and risks (seen via copies)")
/* Translators: evidence.json: sources[45].what */
C_ ("catalog", "UK consensus on exercise in osteoporosis, Br J Sports Med 56:837")
/* Translators: evidence.json: sources[46].what */
C_ ("catalog", "Total hip replacement rehabilitation leaflet")
/* Translators: evidence.json: sources[47].what */
C_ ("catalog", "Massage in pregnancy, J Clin Med 10:3485")
/* Translators: evidence.json: sources[48].what */
C_ ("catalog", "Sleep on your side from 28 weeks")
/* Translators: evidence.json: sources[49].what */
C_ ("catalog", "BMC Pregnancy Childbirth, s12884-020-02924-w: clot dislodged by leg massage")
/* Translators: evidence.json: sources[50].what */
C_ ("catalog", "J Altern Complement Med 13:793-796 (91 clients, 10% minor discomfort)")
/* Translators: evidence.json: sources[51].what */
C_ ("catalog", "Evid Based Complement Alternat Med 2014:480956 (138 events in 40 reports)")
/* Translators: evidence.json: sources[52].what */
C_ ("catalog", "Rheumatology 42:1101-1106")
/* Translators: evidence.json: sources[53].what */
C_ ("catalog", "PMC8567814: nerve most often squashed at the outer knee bone")
/* Translators: evidence.json: sources[54].what */
C_ ("catalog", "springforwardpt.com, sharecare.com (opinions differ; no trials)")
/* Translators: evidence.json: sources[55].what */
C_ ("catalog", "Clin Anat 28:144-149 (100 CT scans); first author from memory")
/* Translators: evidence.json: sources[56].what */
C_ ("catalog", "Anesthesiology 98:723: nerve about 10 cm from the midline")
/* Translators: evidence.json: sources[57].what */
C_ ("catalog", "Anesth Analg: nerve splits 60.5 mm above the knee crease on average")
/* Translators: evidence.json: sources[58].what */
C_ ("catalog", "Cureus 12:e11531 (typical course in 90%)")
/* Translators: evidence.json: sources[59].what */
C_ ("catalog", "Clin Anat 23 (6,062 cadavers, unusual course in 16.9%)")
/* Translators: evidence.json: sources[60].what */
C_ ("catalog", "Surface marking of the sciatic nerve, p. 215")
/* Translators: evidence.json: sources[61].what */
C_ ("catalog", "Med Sci Sports Exerc 42:1062-1071")
/* Translators: evidence.json: sources[62].what */
C_ ("catalog", "Med Sci Sports Exerc 36:1308-1313")
/* Translators: evidence.json: sources[63].what */
C_ ("catalog", "Int J Sports Med 16:478-483")
/* Translators: evidence.json: sources[64].what */
C_ ("catalog", "J Am Osteopath Assoc 108:379-390")
/* Translators: evidence.json: sources[65].what */
C_ ("catalog", "Rheumatology 54:392-399 (disputed by others)")
/* Translators: evidence.json: sources[66].what */
C_ ("catalog", "Phys Ther 67:926-930")
/* Translators: evidence.json: sources[67].what */
C_ ("catalog", "Gen Pharmacol 20:487-489")
/* Translators: evidence.json: sources[68].what */
C_ ("catalog", "Nutrients 9:813")
/* Translators: evidence.json: sources[69].what */
C_ ("catalog", "painscience.com, Why drink water after massage (review by a former therapist)")
/* Translators: evidence.json: sources[70].what */
C_ ("catalog", "PMC12530993 (59 adults, 12-hour fast then 1.5 L of water: small strength gains in some)")
/* Translators: evidence.json: sources[71].what */
C_ ("catalog", "Ann Fam Med 12:112-120 (neck pain, 228 adults)")
/* Translators: evidence.json: sources[72].what */
C_ ("catalog", "Front Hum Neurosci 12:353")
/* Translators: evidence.json: sources[73].what */
C_ ("catalog", "Appl Psychophysiol Biofeedback 39:171-180")
/* Translators: evidence.json: sources[74].what */
C_ ("catalog", "Pain and respiration review, Pain 158 (31 papers)")
/* Translators: evidence.json: sources[75].what */
C_ ("catalog", "Cell Rep Med 4:100895")
/* Translators: evidence.json: sources[76].what */
C_ ("catalog", "17 trials, 633 people, CRD42024567159")
/* Translators: evidence.json: sources[0].checked */
C_ ("catalog", "read whole")
/* Translators: evidence.json: sources[1].checked */
C_ ("catalog", "not looked up")
/* Translators: evidence.json: sources[2].checked */
C_ ("catalog", "quoted text seen on other sites; primary not opened")
/* Translators: evidence.json: sources[3].checked and 11 more */
C_ ("catalog", "page seen")
/* Translators: evidence.json: sources[4].checked and 3 more */
C_ ("catalog", "copies seen")
/* Translators: evidence.json: sources[10].checked */
C_ ("catalog", "summary seen; pathway itself not opened")
/* Translators: evidence.json: sources[11].checked */
C_ ("catalog", "abstract and first page seen")
/* Translators: evidence.json: sources[12].checked and 41 more */
C_ ("catalog", "abstract seen")
/* Translators: evidence.json: sources[13].checked */
C_ ("catalog", "secondary summaries seen")
/* Translators: evidence.json: sources[17].checked */
C_ ("catalog", "abstract and table 5 seen")
/* Translators: evidence.json: sources[19].checked */
C_ ("catalog", "recommendation list seen")
/* Translators: evidence.json: sources[21].checked and 1 more */
C_ ("catalog", "abstract seen in part")
/* Translators: evidence.json: sources[22].checked */
C_ ("catalog", "abstract seen; exclusion criteria not checked")
/* Translators: evidence.json: sources[24].checked */
C_ ("catalog", "abstract and a critical note seen")
/* Translators: evidence.json: sources[29].checked */
C_ ("catalog", "abstract and trial record seen")
/* Translators: evidence.json: sources[37].checked */
C_ ("catalog", "copy seen in part")
/* Translators: evidence.json: sources[40].checked */
C_ ("catalog", "summary seen")
/* Translators: evidence.json: sources[42].checked */
C_ ("catalog", "from memory; a lay summary was seen")
/* Translators: evidence.json: sources[48].checked and 1 more */
C_ ("catalog", "pages seen")
/* Translators: evidence.json: sources[65].checked */
C_ ("catalog", "from memory; critique page seen")
/* Translators: safety.json: texts.general_notice and 1 more */
C_ ("catalog", "This app gives general information for adults. It does not find the cause of your pain and does not replace a doctor or physiotherapist. If this is your first sciatica, get checked first.")
/* Translators: safety.json: texts.pressure_notice */
C_ ("catalog", "Stay on muscle. Never on the spine, behind the knee or on bone. Sharp, shooting or electric means stop.")
/* Translators: safety.json: texts.front_thigh */
C_ ("catalog", "Pain at the front of the thigh is less typical of the sciatic nerve. Ask a clinician.")
/* Translators: safety.json: texts.sharpest_spot */
C_ ("catalog", "Leave the sharpest spot alone. Work the tight muscles around it.")
/* Translators: safety.json: texts.numb */
C_ ("catalog", "Never press numb skin. Numbness or very bad pain should be checked. Until then we keep to light work and leave numb skin alone.")
/* Translators: safety.json: texts.after_session */
C_ ("catalog", "Is your leg better, the same or worse?")
/* Translators: safety.json: pressure.override */
C_ ("catalog", "Any sharp, shooting or electric feeling, or any new tingling or numbness, means stop, whatever the number is.")
/* Translators: safety.json: pressure.levels[0].label */
C_ ("catalog", "Just touching")
/* Translators: safety.json: pressure.levels[1].label */
C_ ("catalog", "Light")
/* Translators: safety.json: pressure.levels[2].label */
C_ ("catalog", "Good ache")
/* Translators: safety.json: pressure.levels[3].label */
C_ ("catalog", "Top limit")
/* Translators: safety.json: pressure.levels[4].label */
C_ ("catalog", "Too much")
/* Translators: safety.json: pressure.levels[0].text */
C_ ("catalog", "You feel contact and no more.")
/* Translators: safety.json: pressure.levels[1].text */
C_ ("catalog", "Start here for the first ten seconds of every hold.")
/* Translators: safety.json: pressure.levels[2].text */
C_ ("catalog", "Aim here. Dull and warm, and it fades as you breathe.")
/* Translators: safety.json: pressure.levels[3].text */
C_ ("catalog", "Strong, but you can still breathe slowly and let go. Do not go past this.")
/* Translators: safety.json: pressure.levels[4].text */
C_ ("catalog", "Ease off now. More pressure does not work better.")
/* Translators: safety.json: stop.ease_off */
C_ ("catalog", "Ease off now. Lift your weight off the ball or roller, or come out of the stretch.")
/* Translators: safety.json: stop.settle */
C_ ("catalog", "You are probably too close to the nerve. Breathe slowly and let it settle.")
/* Translators: safety.json: stop.question */
C_ ("catalog", "Has the feeling gone?")
/* Translators: safety.json: stop.gone */
C_ ("catalog", "Good. Move at least two finger-widths (about 4 cm) up and to the outside, away from that spot. Use less pressure.")
/* Translators: safety.json: stop.second */
C_ ("catalog", "That is enough pressure for today. Rest or take an easy walk.")
/* Translators: safety.json: stop.not_gone */
C_ ("catalog", "Stop here for today. If the feeling lasts more than 30 minutes, or you notice new numbness or weakness, go through the safety questions again.")
/* Translators: safety.json: halfway_check.prompt */
C_ ("catalog", "Pressure now, 0 to 10?")
/* Translators: safety.json: halfway_check.ease_off */
C_ ("catalog", "Ease off a little.")
/* Translators: screening.json: texts.quick */
C_ ("catalog", "Anything new today?")
/* Translators: screening.json: texts.not_sure */
C_ ("catalog", "If you are not sure, call for advice now.")
/* Translators: screening.json: texts.checked_safe */
C_ ("catalog", "I have been checked and told it is safe")
/* Translators: screening.json: texts.checked */
C_ ("catalog", "I have been checked")
/* Translators: screening.json: texts.booked */
C_ ("catalog", "I have booked")
/* Translators: screening.json: texts.seen */
C_ ("catalog", "I have been seen")
/* Translators: screening.json: texts.next_day */
C_ ("catalog", "How is your leg today?")
/* Translators: screening.json: texts.worse_leg */
C_ ("catalog", "Rest from pressure for 48 hours, then go one step easier.")
/* Translators: screening.json: texts.sore_muscle */
C_ ("catalog", "A little muscle soreness for a day or so is common. Go lighter next time.")
/* Translators: screening.json: texts.better_or_same */
C_ ("catalog", "Carry on.")
/* Translators: screening.json: messages.MSG_EMERGENCY */
C_ ("catalog", "Stop here. What you told us can be a sign of an emergency. Do not massage or stretch. Call your local emergency number now (999 in the UK, 112 in the EU, 911 in the US) or go to the nearest emergency department. Do not wait to see if it passes. Tell them: back or leg pain, plus the new signs you ticked.")
/* Translators: screening.json: messages.MSG_URGENT */
C_ ("catalog", "Please get medical advice today. Do not massage or stretch until you have been checked. Call your doctor, an urgent care line (111 in the UK) or an urgent care clinic. If you get worse while you wait, or you cannot breathe well, call your emergency number.")
/* Translators: screening.json: messages.MSG_CLINICIAN */
C_ ("catalog", "It is time to see a doctor or physiotherapist. You can still use the gentle parts of the app while you wait.")
/* Translators: screening.json: questions[0].question */
C_ ("catalog", "Do you have new numbness or tingling between your legs, around your genitals or around your back passage?")
/* Translators: screening.json: questions[1].question */
C_ ("catalog", "Is it newly hard to start or stop peeing, do you leak, or can you not tell when you need to pee or poo?")
/* Translators: screening.json: questions[2].question */
C_ ("catalog", "Have you newly lost feeling or function during sex?")
/* Translators: screening.json: questions[3].question */
C_ ("catalog", "Do you have new pain, tingling, numbness or weakness in both legs at the same time?")
/* Translators: screening.json: questions[4].question */
C_ ("catalog", "Is your leg or foot getting weaker, or does your foot drag or slap when you walk?")
/* Translators: screening.json: questions[5].question */
C_ ("catalog", "Did the pain start after a serious accident, such as a car crash or a fall from a height?")
/* Translators: screening.json: questions[6].question */
C_ ("catalog", "Do you have chest pain, sudden trouble breathing, or are you coughing up blood?")
/* Translators: screening.json: questions[7].question */
C_ ("catalog", "Did sudden, severe belly or back pain start together with faintness, cold sweat or a pounding heart?")
/* Translators: screening.json: questions[8].question */
C_ ("catalog", "Do you have back pain with a high temperature, shivering or feeling very ill?")
/* Translators: screening.json: questions[9].question */
C_ ("catalog", "Is one leg swollen, warm, throbbing or sore in the calf or thigh, with red or darker skin or hard, sore veins?")
/* Translators: screening.json: questions[10].question */
C_ ("catalog", "Did sudden back pain start after a small knock, bend or fall, and do you have thin bones, take steroids long term, or are you over 65?")
/* Translators: screening.json: questions[11].question */
C_ ("catalog", "Have you had cancer and now have new back pain, or have you lost weight without trying, or is the pain worst at night and not eased by rest?")
/* Translators: screening.json: questions[12].question */
C_ ("catalog", "Do you have pain in your side with fever, blood in your pee or burning when you pee?")
/* Translators: screening.json: questions[13].question */
C_ ("catalog", "Has this pain lasted more than six weeks?")
/* Translators: screening.json: questions[14].question */
C_ ("catalog", "Is part of your leg or foot numb, or is the pain so bad that you cannot do normal things?")
/* Translators: screening.json: questions[15].question */
C_ ("catalog", "Is the pain getting worse week by week, or no better after a few weeks of care at home?")
/* Translators: screening.json: questions[16].question */
C_ ("catalog", "Do you have, or have you recently had, a blood clot in a leg or lung?")
/* Translators: screening.json: questions[17].question */
C_ ("catalog", "Do you take a blood thinner, or do you bleed or bruise very easily?")
/* Translators: screening.json: questions[18].question */
C_ ("catalog", "Have you been told you have osteoporosis or thin bones, or do you take steroid tablets long term?")
/* Translators: screening.json: questions[19].question */
C_ ("catalog", "Do you have a broken bone now, or one that is still healing?")
/* Translators: screening.json: questions[20].question */
C_ ("catalog", "Have you had surgery on your back, hip, leg or belly in the last 12 weeks, or not yet been cleared by your surgeon?")
/* Translators: screening.json: questions[21].question */
C_ ("catalog", "Do you have a hip replacement, or have you been told not to cross your legs or bend your hip far?")
/* Translators: screening.json: questions[22].question */
C_ ("catalog", "Are you pregnant, or did you give birth in the last six weeks?")
/* Translators: screening.json: questions[23].question */
C_ ("catalog", "Do you have an open wound, burn, rash, infection, or a hot, swollen area where you would press?")
/* Translators: screening.json: questions[24].question */
C_ ("catalog", "Are you being treated for cancer, or has cancer spread to your bones?")
/* Translators: screening.json: questions[25].question */
C_ ("catalog", "Is there any place where your skin feels numb, or do you have nerve damage from diabetes?")
/* Translators: screening.json: questions[26].question */
C_ ("catalog", "Do you have large, sore or bulging veins in your legs?")
/* Translators: screening.json: questions[27].question */
C_ ("catalog", "Do you have a slipped vertebra, a very narrow spinal canal, or metal in your spine?")
/* Translators: screening.json: questions[28].question */
C_ ("catalog", "Is it hard or unsafe for you to get down to the floor and up again?")
/* Translators: screening.json: questions[29].question */
C_ ("catalog", "Are you under 18?")
/* Translators: screening.json: questions[0].tick */
C_ ("catalog", "New numbness or tingling between my legs, around my genitals or around my back passage")
/* Translators: screening.json: questions[1].tick */
C_ ("catalog", "Newly hard to start or stop peeing, or I leak, or I cannot tell when I need to pee or poo")
/* Translators: screening.json: questions[2].tick */
C_ ("catalog", "Newly lost feeling or function during sex")
/* Translators: screening.json: questions[3].tick */
C_ ("catalog", "New pain, tingling, numbness or weakness in both legs at the same time")
/* Translators: screening.json: questions[4].tick */
C_ ("catalog", "My leg or foot is getting weaker, or my foot drags or slaps when I walk")
/* Translators: screening.json: questions[5].tick */
C_ ("catalog", "The pain started after a serious accident, such as a car crash or a fall from a height")
/* Translators: screening.json: questions[6].tick */
C_ ("catalog", "Chest pain, sudden trouble breathing, or coughing up blood")
/* Translators: screening.json: questions[7].tick */
C_ ("catalog", "Sudden, severe belly or back pain that started together with faintness, cold sweat or a pounding heart")
/* Translators: screening.json: questions[8].tick */
C_ ("catalog", "Back pain with a high temperature, shivering or feeling very ill")
/* Translators: screening.json: questions[9].tick */
C_ ("catalog", "One leg is swollen, warm, throbbing or sore in the calf or thigh, with red or darker skin or hard, sore veins")
/* Translators: screening.json: questions[10].tick */
C_ ("catalog", "Sudden back pain that started after a small knock, bend or fall, and I have thin bones, take steroids long term, or am over 65")
/* Translators: screening.json: questions[11].tick */
C_ ("catalog", "I have had cancer and now have new back pain, or I have lost weight without trying, or the pain is worst at night and not eased by rest, or I have a new lump in my back, or my back has changed shape")
/* Translators: screening.json: questions[12].tick */
C_ ("catalog", "Pain in my side with fever, blood in my pee or burning when I pee")
/* Translators: screening.json: questions[13].tick */
C_ ("catalog", "This pain has lasted more than six weeks")
/* Translators: screening.json: questions[14].tick */
C_ ("catalog", "Part of my leg or foot is numb, or the pain is so bad that I cannot do normal things")
/* Translators: screening.json: questions[15].tick */
C_ ("catalog", "The pain is getting worse week by week, or is no better after a few weeks of care at home")
/* Translators: screening.json: questions[16].tick */
C_ ("catalog", "I have, or have recently had, a blood clot in a leg or lung")
/* Translators: screening.json: questions[17].tick */
C_ ("catalog", "I take a blood thinner, or I bleed or bruise very easily")
/* Translators: screening.json: questions[18].tick */
C_ ("catalog", "I have been told that I have osteoporosis or thin bones, or I take steroid tablets long term")
/* Translators: screening.json: questions[19].tick */
C_ ("catalog", "I have a broken bone now, or one that is still healing")
/* Translators: screening.json: questions[20].tick */
C_ ("catalog", "I have had surgery on my back, hip, leg or belly in the last 12 weeks, or my surgeon has not yet cleared me")
/* Translators: screening.json: questions[21].tick */
C_ ("catalog", "I have a hip replacement, or I have been told not to cross my legs or bend my hip far")
/* Translators: screening.json: questions[22].tick */
C_ ("catalog", "I am pregnant, or gave birth in the last six weeks")
/* Translators: screening.json: questions[23].tick */
C_ ("catalog", "An open wound, burn, rash, infection, or a hot, swollen area where I would press")
/* Translators: screening.json: questions[24].tick */
C_ ("catalog", "I am being treated for cancer, or cancer has spread to my bones")
/* Translators: screening.json: questions[25].tick */
C_ ("catalog", "There is a place where my skin feels numb, or I have nerve damage from diabetes")
/* Translators: screening.json: questions[26].tick */
C_ ("catalog", "Large, sore or bulging veins in my legs")
/* Translators: screening.json: questions[27].tick */
C_ ("catalog", "I have a slipped vertebra, a very narrow spinal canal, or metal in my spine")
/* Translators: screening.json: questions[28].tick */
C_ ("catalog", "It is hard or unsafe for me to get down to the floor and up again")
/* Translators: screening.json: questions[29].tick */
C_ ("catalog", "I am under 18")
/* Translators: screening.json: questions[0].help */
C_ ("catalog", "For example, wiping with toilet paper feels different.")
/* Translators: screening.json: questions[1].help */
C_ ("catalog", "New means different from your normal, since this pain began.")
/* Translators: screening.json: questions[2].help */
C_ ("catalog", "You can skip this question. If you are unsure, call a health line.")
/* Translators: screening.json: questions[3].help */
C_ ("catalog", "Sciatica mostly affects one side. Both sides at once needs checking now.")
/* Translators: screening.json: questions[4].help */
C_ ("catalog", "Weak means it will not do what you ask, not only that it hurts.")
/* Translators: screening.json: questions[6].help */
C_ ("catalog", "These can be signs of a clot in the lung or a heart problem.")
/* Translators: screening.json: questions[9].help */
C_ ("catalog", "On brown or black skin the colour change can be harder to see.")
/* Translators: screening.json: questions[11].help */
C_ ("catalog", "Also answer yes if you have a new lump in your back or your back has changed shape.")
/* Translators: screening.json: questions[14].help */
C_ ("catalog", "Tingling that comes and goes is common. Skin you cannot feel is different.")
/* Translators: screening.json: questions[17].help */
C_ ("catalog", "For example warfarin, apixaban, rivaroxaban, heparin. Low-dose aspirin on its own: light pressure only.")
/* Translators: screening.json: questions[23].help */
C_ ("catalog", "Mark it on the map.")
/* Translators: screening.json: questions[25].help */
C_ ("catalog", "Mark it on the map. You cannot judge pressure on numb skin.")
/* Translators: screening.json: questions[13].message */
C_ ("catalog", "Pain that lasts more than six weeks should be checked by a professional. We will remind you until you tick 'I have booked'.")
/* Translators: screening.json: questions[14].message */
C_ ("catalog", "Numbness or very bad pain should be checked. Until then we keep to light work and leave numb skin alone.")
/* Translators: screening.json: questions[15].message */
C_ ("catalog", "Pain that keeps getting worse should be checked. Until then the firmer moves are off.")
/* Translators: screening.json: questions[16].message */
C_ ("catalog", "Pressing on a leg with a clot can be dangerous. Self-massage is off, and please ask your doctor before any massage.")
/* Translators: screening.json: questions[17].message */
C_ ("catalog", "Firm pressure can cause deep bruises or bleeding. Balls and rollers are off. Light hand work and gentle stretches stay on.")
/* Translators: screening.json: questions[18].message */
C_ ("catalog", "Firm pressure and deep bending can crack thin bones. Balls, rollers and bending stretches are off.")
/* Translators: screening.json: questions[19].message */
C_ ("catalog", "Let the bone heal first. Only rest and breathing stay on.")
/* Translators: screening.json: questions[20].message */
C_ ("catalog", "Wait until your surgeon or physiotherapist says it is fine. Only rest and breathing stay on.")
/* Translators: screening.json: questions[21].message */
C_ ("catalog", "Crossing or bending your hip far may not be safe for you. Hip stretches and buttock pressure are off until your team agrees.")
/* Translators: screening.json: questions[22].message */
C_ ("catalog", "Clots are more common in pregnancy, and lying flat may not suit you. Leg pressure, floor work and flat-on-your-back moves are off. Ask your midwife or doctor before you start. For a visit, choose someone trained in pregnancy massage.")
/* Translators: screening.json: questions[23].message */
C_ ("catalog", "We will keep away from the area you marked.")
/* Translators: screening.json: questions[24].message */
C_ ("catalog", "Please ask your cancer team before any massage. Self-massage is off. Keep stretches easy and ask about those too.")
/* Translators: screening.json: questions[25].message */
C_ ("catalog", "We will not put pressure on numb skin. Do not use a hot water bottle there either.")
/* Translators: screening.json: questions[26].message */
C_ ("catalog", "Leg pressure is off.")
/* Translators: screening.json: questions[27].message */
C_ ("catalog", "Firm back pressure, twisting and arching are off. Ask your clinician which moves suit you.")
/* Translators: screening.json: questions[28].message */
C_ ("catalog", "Floor exercises are hidden. Moves that say 'lying' can be done on a firm bed.")
/* Translators: screening.json: questions[29].message */
C_ ("catalog", "This app is made for adults. Please ask a doctor or physiotherapist.")
/* Translators: techniques.json: techniques[0].name */
C_ ("catalog", "Seated ball press, figure four")
/* Translators: techniques.json: techniques[1].name */
C_ ("catalog", "Wall ball press, upper outer hip")
/* Translators: techniques.json: techniques[2].name */
C_ ("catalog", "Wall ball press beside the spine")
/* Translators: techniques.json: techniques[3].name */
C_ ("catalog", "Chair ball press, back of the thigh")
/* Translators: techniques.json: techniques[4].name */
C_ ("catalog", "Foam roller, one buttock at a time")
/* Translators: techniques.json: techniques[5].name */
C_ ("catalog", "Foam roller at the wall, one side of the low back")
/* Translators: techniques.json: techniques[6].name */
C_ ("catalog", "Foam roller, outer back of the thigh")
/* Translators: techniques.json: techniques[7].name */
C_ ("catalog", "Foam roller, calf")
/* Translators: techniques.json: techniques[8].name */
C_ ("catalog", "Hand rub for the low back")
/* Translators: techniques.json: techniques[9].name */
C_ ("catalog", "Hand stroke, outer shin")
/* Translators: techniques.json: techniques[10].name */
C_ ("catalog", "Figure-four stretch, lying")
/* Translators: techniques.json: techniques[11].name */
C_ ("catalog", "Figure-four stretch, chair")
/* Translators: techniques.json: techniques[12].name */
C_ ("catalog", "One knee to chest")
/* Translators: techniques.json: techniques[13].name */
C_ ("catalog", "Knee to the opposite shoulder")
/* Translators: techniques.json: techniques[14].name */
C_ ("catalog", "Seated nerve glide")
/* Translators: techniques.json: techniques[15].name */
C_ ("catalog", "Knee rolls")
/* Translators: techniques.json: techniques[16].name */
C_ ("catalog", "Rest on your elbows, face down")
/* Translators: techniques.json: techniques[17].name */
C_ ("catalog", "Calm rest, legs up")
/* Translators: techniques.json: techniques[18].name */
C_ ("catalog", "Deep tissue massage")
/* Translators: techniques.json: techniques[19].name */
C_ ("catalog", "Myofascial release")
/* Translators: techniques.json: techniques[20].name */
C_ ("catalog", "Neuromuscular (trigger point) therapy")
/* Translators: techniques.json: techniques[21].name */
C_ ("catalog", "Orthopedic or medical massage")
/* Translators: techniques.json: techniques[22].name */
C_ ("catalog", "Sports massage")
/* Translators: techniques.json: techniques[23].name */
C_ ("catalog", "Swedish (relaxation) massage")
/* Translators: techniques.json: techniques[0].side_rule */
C_ ("catalog", "Sore side. Do the other side too if it feels tight.")
/* Translators: techniques.json: techniques[1].side_rule */
C_ ("catalog", "Sore side first, at light pressure. If the sore side is too touchy, work the other side only.")
/* Translators: techniques.json: techniques[2].side_rule and 2 more */
C_ ("catalog", "One side at a time, both sides.")
/* Translators: techniques.json: techniques[3].side_rule */
C_ ("catalog", "Sore side, or both.")
/* Translators: techniques.json: techniques[6].side_rule and 1 more */
C_ ("catalog", "One side at a time.")
/* Translators: techniques.json: techniques[8].side_rule */
C_ ("catalog", "Both hands, both sides together.")
/* Translators: techniques.json: techniques[9].side_rule */
C_ ("catalog", "Sore side.")
/* Translators: techniques.json: techniques[10].side_rule and 1 more */
C_ ("catalog", "Both sides, sore side first.")
/* Translators: techniques.json: techniques[12].side_rule */
C_ ("catalog", "Take turns, both sides.")
/* Translators: techniques.json: techniques[13].side_rule */
C_ ("catalog", "Sore side, then the other.")
/* Translators: techniques.json: techniques[14].side_rule */
C_ ("catalog", "Sore side only.")
/* Translators: techniques.json: techniques[15].side_rule */
C_ ("catalog", "Side to side.")
/* Translators: techniques.json: techniques[16].side_rule and 1 more */
C_ ("catalog", "None.")
/* Translators: techniques.json: techniques[18].what */
C_ ("catalog", "Slow, firm strokes into the deeper muscle layers and the tissue around them, with knuckles, forearms or elbows. For sciatica, expect work on your low back, hips and the back of your leg.")
/* Translators: techniques.json: techniques[19].what */
C_ ("catalog", "Gentle, steady pressure held on tight areas of the web of tissue around your muscles (fascia), until they feel softer.")
/* Translators: techniques.json: techniques[20].what */
C_ ("catalog", "Still, direct pressure with a finger, knuckle or elbow on one very tender spot for several seconds. Such a spot can send pain to another place, for example from the piriformis down the leg.")
/* Translators: techniques.json: techniques[21].what */
C_ ("catalog", "Massage by someone trained to work with pain and injuries. They check how you move, then choose the methods to match.")
/* Translators: techniques.json: techniques[22].what */
C_ ("catalog", "Targeted muscle work that shares many methods with trigger point therapy. Often used by active people.")
/* Translators: techniques.json: techniques[23].what */
C_ ("catalog", "Long, flowing, lighter strokes over the whole body. The source document says it feels nice but usually does not reach deep enough for sciatica.")
/* Translators: techniques.json: techniques[0].setup[0] */
C_ ("catalog", "Sit on a mat, knees bent, leaning back on your hands for balance.")
/* Translators: techniques.json: techniques[0].setup[1] */
C_ ("catalog", "Slide a tennis ball under the buttock on your sore side. Aim a little past halfway from the flat bone at the base of your spine to the bony point of your hip.")
/* Translators: techniques.json: techniques[0].setup[2] */
C_ ("catalog", "Rest the ankle of your sore leg on your other knee, so your legs make a figure four. Skip this step if it pinches.")
/* Translators: techniques.json: techniques[1].setup[0] */
C_ ("catalog", "Stand side-on to a wall with your sore side nearest it, feet a step away from the wall.")
/* Translators: techniques.json: techniques[1].setup[1] */
C_ ("catalog", "Put a tennis ball between the wall and your upper outer hip, below the rim of the hip bone and well above the bony point at the side.")
/* Translators: techniques.json: techniques[1].setup[2] */
C_ ("catalog", "Turn a little so the ball sits on the back half of the muscle.")
/* Translators: techniques.json: techniques[2].setup[0] */
C_ ("catalog", "Stand with your back to a wall, feet a step forward, knees soft.")
/* Translators: techniques.json: techniques[2].setup[1] */
C_ ("catalog", "Put a tennis ball in a sock and hold the end over your shoulder so it cannot drop.")
/* Translators: techniques.json: techniques[2].setup[2] */
C_ ("catalog", "Place the ball on the muscle beside your spine, at least two finger-widths out from the middle of your spine and below your last rib.")
/* Translators: techniques.json: techniques[3].setup[0] */
C_ ("catalog", "Sit tall on a firm chair with both feet on the floor.")
/* Translators: techniques.json: techniques[3].setup[1] */
C_ ("catalog", "Put a tennis ball under the outer half of your thigh, a hand-width below your buttock crease.")
/* Translators: techniques.json: techniques[3].setup[2] */
C_ ("catalog", "Keep it away from the middle line of the thigh and from the back of your knee.")
/* Translators: techniques.json: techniques[4].setup[0] */
C_ ("catalog", "Sit on the roller and lean back on both hands.")
/* Translators: techniques.json: techniques[4].setup[1] */
C_ ("catalog", "Keep both feet flat to begin with.")
/* Translators: techniques.json: techniques[4].setup[2] */
C_ ("catalog", "Shift your weight over to one buttock.")
/* Translators: techniques.json: techniques[5].setup[0] */
C_ ("catalog", "Stand with your back to a wall and place the roller upright, end down, between the wall and the muscle on one side of your low back.")
/* Translators: techniques.json: techniques[5].setup[1] */
C_ ("catalog", "Turn your body slightly so no part of the roller touches your spine.")
/* Translators: techniques.json: techniques[5].setup[2] */
C_ ("catalog", "Step your feet forward and soften your knees.")
/* Translators: techniques.json: techniques[6].setup[0] */
C_ ("catalog", "Put the roller under one thigh, a hand-width below the buttock crease, and sit behind it.")
/* Translators: techniques.json: techniques[6].setup[1] */
C_ ("catalog", "Lean back on both hands.")
/* Translators: techniques.json: techniques[6].setup[2] */
C_ ("catalog", "Turn that leg out a little so the outer half of the muscle takes the weight.")
/* Translators: techniques.json: techniques[7].setup[0] */
C_ ("catalog", "First look at both calves. If one is swollen, warm, red or darker, or painful to touch, stop and get medical help today.")
/* Translators: techniques.json: techniques[7].setup[1] */
C_ ("catalog", "Place the roller under one calf, a hand-width below the knee crease, and sit back on your hands.")
/* Translators: techniques.json: techniques[7].setup[2] */
C_ ("catalog", "Keep the other foot flat on the floor.")
/* Translators: techniques.json: techniques[8].setup[0] */
C_ ("catalog", "Sit forward on a chair or stand.")
/* Translators: techniques.json: techniques[8].setup[1] */
C_ ("catalog", "Put your fists or the heels of your hands on the muscles beside your spine, just above the rim of your hip bones.")
/* Translators: techniques.json: techniques[8].setup[2] */
C_ ("catalog", "Keep both hands off the bones of your spine.")
/* Translators: techniques.json: techniques[9].setup[0] */
C_ ("catalog", "Sit with your foot on a low stool or on your other knee.")
/* Translators: techniques.json: techniques[9].setup[1] */
C_ ("catalog", "Find the bony bump on the outer side of your knee. Start a hand-width below it and stay away from it.")
/* Translators: techniques.json: techniques[10].setup[0] */
C_ ("catalog", "Lie on your back on a mat or firm bed with both knees bent.")
/* Translators: techniques.json: techniques[10].setup[1] */
C_ ("catalog", "Rest the ankle of your sore leg just above the other knee.")
/* Translators: techniques.json: techniques[11].setup[0] */
C_ ("catalog", "Sit tall on the front half of a firm chair, feet flat.")
/* Translators: techniques.json: techniques[11].setup[1] */
C_ ("catalog", "Cross the ankle of your sore leg over the other knee.")
/* Translators: techniques.json: techniques[12].setup[0] */
C_ ("catalog", "Lie on your back with both knees bent and a small pillow under your head.")
/* Translators: techniques.json: techniques[13].setup[0] */
C_ ("catalog", "Lie on your back with your good leg bent or straight.")
/* Translators: techniques.json: techniques[13].setup[1] */
C_ ("catalog", "Bend your sore leg and hold it at the knee and shin.")
/* Translators: techniques.json: techniques[14].setup[0] */
C_ ("catalog", "Sit tall on a chair high enough for your foot to swing.")
/* Translators: techniques.json: techniques[14].setup[1] */
C_ ("catalog", "Look straight ahead, hands on your lap.")
/* Translators: techniques.json: techniques[15].setup[0] */
C_ ("catalog", "Lie on your back with your knees bent and together, arms out.")
/* Translators: techniques.json: techniques[16].setup[0] */
C_ ("catalog", "Lie face down on a mat or firm bed for a minute, arms by your sides.")
/* Translators: techniques.json: techniques[17].setup[0] */
C_ ("catalog", "Lie on your back and rest your calves on a chair seat or a pile of pillows, hips and knees bent.")
/* Translators: techniques.json: techniques[17].setup[1] */
C_ ("catalog", "If lying flat is not for you, lie on your side with a pillow between your knees.")
/* Translators: techniques.json: techniques[18].setup[0] and 5 more */
C_ ("catalog", "Use the therapist checklist when you book.")
/* Translators: techniques.json: techniques[18].setup[1] and 5 more */
C_ ("catalog", "Hand over your pain sheet.")
/* Translators: techniques.json: techniques[18].setup[2] and 5 more */
C_ ("catalog", "Tell them about health problems and medicines.")
/* Translators: techniques.json: techniques[0].steps[0] */
C_ ("catalog", "Let a little weight onto the ball and roll in tiny, slow circles.")
/* Translators: techniques.json: techniques[0].steps[1] */
C_ ("catalog", "Stop when you find a tender spot that feels dull, not sharp.")
/* Translators: techniques.json: techniques[0].steps[2] */
C_ ("catalog", "Hold still. Let your weight do the work and breathe slowly until the timer ends.")
/* Translators: techniques.json: techniques[0].steps[3] */
C_ ("catalog", "Lift off, rest, and move the ball one or two finger-widths before the next hold.")
/* Translators: techniques.json: techniques[1].steps[0] */
C_ ("catalog", "Bend your knees slightly and lean in until you feel light pressure.")
/* Translators: techniques.json: techniques[1].steps[1] */
C_ ("catalog", "Make small circles until you meet a dull, tender spot.")
/* Translators: techniques.json: techniques[1].steps[2] */
C_ ("catalog", "Hold still there and breathe slowly.")
/* Translators: techniques.json: techniques[1].steps[3] */
C_ ("catalog", "Step away from the wall to rest.")
/* Translators: techniques.json: techniques[2].steps[0] */
C_ ("catalog", "Check with your fingers: muscle under the ball, not bone.")
/* Translators: techniques.json: techniques[2].steps[1] */
C_ ("catalog", "Lean back lightly and bend your knees a little to roll up and down a few centimetres.")
/* Translators: techniques.json: techniques[2].steps[2] */
C_ ("catalog", "Stop on a dull, tender spot and hold still.")
/* Translators: techniques.json: techniques[2].steps[3] */
C_ ("catalog", "Step forward to rest, then change sides.")
/* Translators: techniques.json: techniques[3].steps[0] */
C_ ("catalog", "Let your thigh rest on the ball.")
/* Translators: techniques.json: techniques[3].steps[1] */
C_ ("catalog", "Move it a little until you find a dull, tender spot.")
/* Translators: techniques.json: techniques[3].steps[2] */
C_ ("catalog", "Hold still and breathe. Straighten your knee a little only if that stays comfortable.")
/* Translators: techniques.json: techniques[3].steps[3] */
C_ ("catalog", "Take the ball out to rest.")
/* Translators: techniques.json: techniques[4].steps[0] */
C_ ("catalog", "Roll slowly to and fro over the soft part of the buttock, about three seconds each way.")
/* Translators: techniques.json: techniques[4].steps[1] */
C_ ("catalog", "Stay between the rim of your hip bone and the middle of the buttock. Keep off your tailbone, sit bone and spine.")
/* Translators: techniques.json: techniques[4].steps[2] */
C_ ("catalog", "If you meet a tender spot, stop and hold still there.")
/* Translators: techniques.json: techniques[4].steps[3] */
C_ ("catalog", "Sit back on the floor to rest, then change sides.")
/* Translators: techniques.json: techniques[5].steps[0] */
C_ ("catalog", "Check with your fingers: the roller is on muscle, not on bone.")
/* Translators: techniques.json: techniques[5].steps[1] */
C_ ("catalog", "Rock a few centimetres from side to side across the muscle, about three seconds each way. Stay below your last rib.")
/* Translators: techniques.json: techniques[5].steps[2] */
C_ ("catalog", "Pause on a dull spot and breathe.")
/* Translators: techniques.json: techniques[5].steps[3] */
C_ ("catalog", "Step away to rest and change sides.")
/* Translators: techniques.json: techniques[6].steps[0] */
C_ ("catalog", "Roll slowly from there to a hand-width above the knee, about three seconds each way.")
/* Translators: techniques.json: techniques[6].steps[1] */
C_ ("catalog", "Stop on a dull spot and breathe if you like.")
/* Translators: techniques.json: techniques[6].steps[2] */
C_ ("catalog", "Sit down to rest, then change sides.")
/* Translators: techniques.json: techniques[7].steps[0] */
C_ ("catalog", "Roll slowly down to where the calf narrows, about three seconds each way.")
/* Translators: techniques.json: techniques[7].steps[1] */
C_ ("catalog", "Hold still on a dull spot if you find one.")
/* Translators: techniques.json: techniques[7].steps[2] */
C_ ("catalog", "Rest, then change sides.")
/* Translators: techniques.json: techniques[8].steps[0] */
C_ ("catalog", "Make slow, small circles with light pressure.")
/* Translators: techniques.json: techniques[8].steps[1] */
C_ ("catalog", "Slide out toward your sides along the rim of the hip bone, then back.")
/* Translators: techniques.json: techniques[8].steps[2] */
C_ ("catalog", "Rest your warm hands still on the tightest spot and breathe until the timer ends.")
/* Translators: techniques.json: techniques[9].steps[0] */
C_ ("catalog", "With your palm or thumbs, stroke slowly along the outer shin muscle toward the ankle and back.")
/* Translators: techniques.json: techniques[9].steps[1] */
C_ ("catalog", "Pause on a dull spot with gentle pressure.")
/* Translators: techniques.json: techniques[9].steps[2] */
C_ ("catalog", "Stop a hand-width above the ankle.")
/* Translators: techniques.json: techniques[10].steps[0] */
C_ ("catalog", "If you feel a stretch already, stay there.")
/* Translators: techniques.json: techniques[10].steps[1] */
C_ ("catalog", "If not, hold behind the lower thigh and draw it toward you until you feel a gentle pull in the buttock.")
/* Translators: techniques.json: techniques[10].steps[2] */
C_ ("catalog", "Hold and breathe. Keep your head and shoulders down.")
/* Translators: techniques.json: techniques[10].steps[3] */
C_ ("catalog", "Let go slowly and swap sides.")
/* Translators: techniques.json: techniques[11].steps[0] */
C_ ("catalog", "Sit up tall. If you feel a pull in the buttock, stay there.")
/* Translators: techniques.json: techniques[11].steps[1] */
C_ ("catalog", "If not, tip forward from your hips with a straight back until you do.")
/* Translators: techniques.json: techniques[11].steps[2] */
C_ ("catalog", "Hold and breathe, then sit up and swap sides.")
/* Translators: techniques.json: techniques[12].steps[0] */
C_ ("catalog", "Bring one knee up and hold it with both hands, behind the thigh if your knee is sore.")
/* Translators: techniques.json: techniques[12].steps[1] */
C_ ("catalog", "Draw it in until you feel a gentle stretch in your low back or buttock.")
/* Translators: techniques.json: techniques[12].steps[2] */
C_ ("catalog", "Hold and breathe, then put the foot down and change legs.")
/* Translators: techniques.json: techniques[13].steps[0] */
C_ ("catalog", "Draw the knee up and slightly across, toward your opposite shoulder.")
/* Translators: techniques.json: techniques[13].steps[1] */
C_ ("catalog", "Stop at the first gentle pull in the buttock.")
/* Translators: techniques.json: techniques[13].steps[2] */
C_ ("catalog", "Hold and breathe, then let go slowly.")
/* Translators: techniques.json: techniques[14].steps[0] */
C_ ("catalog", "Slowly straighten your knee part of the way as you look up a little.")
/* Translators: techniques.json: techniques[14].steps[1] */
C_ ("catalog", "Bend the knee again as you let your chin drop.")
/* Translators: techniques.json: techniques[14].steps[2] */
C_ ("catalog", "Keep it smooth, like a swing. Do not hold at the end.")
/* Translators: techniques.json: techniques[14].steps[3] */
C_ ("catalog", "Stay in a range that feels easy. You are sliding the nerve, not stretching it.")
/* Translators: techniques.json: techniques[15].steps[0] */
C_ ("catalog", "Let both knees roll a little to one side. Keep your shoulders down.")
/* Translators: techniques.json: techniques[15].steps[1] */
C_ ("catalog", "Take one slow breath.")
/* Translators: techniques.json: techniques[15].steps[2] */
C_ ("catalog", "Roll back through the middle to the other side.")
/* Translators: techniques.json: techniques[16].steps[0] */
C_ ("catalog", "If that feels fine, prop yourself on your elbows and let your belly sag.")
/* Translators: techniques.json: techniques[16].steps[1] */
C_ ("catalog", "Hold and breathe. Notice where your leg pain goes.")
/* Translators: techniques.json: techniques[16].steps[2] */
C_ ("catalog", "If the pain moves up, out of the leg toward your back, that is a good sign. Carry on.")
/* Translators: techniques.json: techniques[16].steps[3] */
C_ ("catalog", "If it moves further down the leg, stop and leave this one out.")
/* Translators: techniques.json: techniques[17].steps[0] */
C_ ("catalog", "Let your back grow heavy.")
/* Translators: techniques.json: techniques[17].steps[1] */
C_ ("catalog", "Follow the breathing cue until the timer ends.")
/* Translators: techniques.json: techniques[17].steps[2] */
C_ ("catalog", "Roll to your side before you get up.")
/* Translators: techniques.json: techniques[18].steps[0] and 5 more */
C_ ("catalog", "Start light and build up.")
/* Translators: techniques.json: techniques[18].steps[1] and 5 more */
C_ ("catalog", "Give feedback early and often.")
/* Translators: techniques.json: techniques[18].steps[2] and 5 more */
C_ ("catalog", "Ask for work around the sore spot, not on it.")
/* Translators: techniques.json: techniques[0].cues.start */
C_ ("catalog", "Settle in. Look for dull, not sharp.")
/* Translators: techniques.json: techniques[1].cues.start */
C_ ("catalog", "Lean in gently. Your feet control the pressure.")
/* Translators: techniques.json: techniques[2].cues.start */
C_ ("catalog", "Ball on muscle, never on bone.")
/* Translators: techniques.json: techniques[3].cues.start */
C_ ("catalog", "Outer half of the thigh, not the middle.")
/* Translators: techniques.json: techniques[4].cues.start */
C_ ("catalog", "Slow. Three seconds forward, three seconds back.")
/* Translators: techniques.json: techniques[5].cues.start */
C_ ("catalog", "Muscle only. The spine stays free.")
/* Translators: techniques.json: techniques[6].cues.start */
C_ ("catalog", "Slow strokes. Stop well above the knee.")
/* Translators: techniques.json: techniques[7].cues.start */
C_ ("catalog", "Keep well below the back of the knee.")
/* Translators: techniques.json: techniques[8].cues.start */
C_ ("catalog", "Warm, slow hands.")
/* Translators: techniques.json: techniques[9].cues.start */
C_ ("catalog", "Keep away from the bump at the knee.")
/* Translators: techniques.json: techniques[10].cues.start */
C_ ("catalog", "A gentle pull in the buttock, no more.")
/* Translators: techniques.json: techniques[11].cues.start */
C_ ("catalog", "Tall spine, small tip forward.")
/* Translators: techniques.json: techniques[12].cues.start */
C_ ("catalog", "Bring the knee in slowly.")
/* Translators: techniques.json: techniques[13].cues.start */
C_ ("catalog", "Up first, then a little across.")
/* Translators: techniques.json: techniques[14].cues.start */
C_ ("catalog", "Knee out, eyes up.")
/* Translators: techniques.json: techniques[15].cues.start */
C_ ("catalog", "Small rolls first.")
/* Translators: techniques.json: techniques[16].cues.start */
C_ ("catalog", "Let your hips stay heavy.")
/* Translators: techniques.json: techniques[17].cues.start */
C_ ("catalog", "Nothing to do. Just breathe.")
/* Translators: techniques.json: techniques[0].cues.mid[0] */
C_ ("catalog", "Let the buttock go soft as you breathe out.")
/* Translators: techniques.json: techniques[0].cues.mid[1] */
C_ ("catalog", "Three or four out of ten is plenty.")
/* Translators: techniques.json: techniques[0].cues.mid[2] */
C_ ("catalog", "Any zing down the leg? Stop and lift off.")
/* Translators: techniques.json: techniques[1].cues.mid[0] */
C_ ("catalog", "Drop your shoulders.")
/* Translators: techniques.json: techniques[1].cues.mid[1] */
C_ ("catalog", "Let the hip melt into the ball as you breathe out.")
/* Translators: techniques.json: techniques[1].cues.mid[2] */
C_ ("catalog", "Too much? Step your feet closer to the wall.")
/* Translators: techniques.json: techniques[2].cues.mid[0] */
C_ ("catalog", "Keep your tummy loose.")
/* Translators: techniques.json: techniques[2].cues.mid[1] */
C_ ("catalog", "Breathe into your sides.")
/* Translators: techniques.json: techniques[2].cues.mid[2] and 1 more */
C_ ("catalog", "Stay below your ribs.")
/* Translators: techniques.json: techniques[3].cues.mid[0] */
C_ ("catalog", "Let the thigh go heavy.")
/* Translators: techniques.json: techniques[3].cues.mid[1] */
C_ ("catalog", "No zing, no tingle.")
/* Translators: techniques.json: techniques[4].cues.mid[0] */
C_ ("catalog", "Keep off the bones.")
/* Translators: techniques.json: techniques[4].cues.mid[1] */
C_ ("catalog", "Hands take the weight if it is too strong.")
/* Translators: techniques.json: techniques[4].cues.mid[2] */
C_ ("catalog", "Soft jaw, slow breath.")
/* Translators: techniques.json: techniques[5].cues.mid[0] */
C_ ("catalog", "Small, slow rocks.")
/* Translators: techniques.json: techniques[5].cues.mid[2] */
C_ ("catalog", "Light is enough.")
/* Translators: techniques.json: techniques[6].cues.mid[0] */
C_ ("catalog", "Keep the weight light.")
/* Translators: techniques.json: techniques[6].cues.mid[1] */
C_ ("catalog", "Let the leg hang loose.")
/* Translators: techniques.json: techniques[7].cues.mid[0] */
C_ ("catalog", "Light and slow.")
/* Translators: techniques.json: techniques[7].cues.mid[1] */
C_ ("catalog", "Let the foot go floppy.")
/* Translators: techniques.json: techniques[8].cues.mid[0] */
C_ ("catalog", "Light is enough on a bad day.")
/* Translators: techniques.json: techniques[8].cues.mid[1] */
C_ ("catalog", "Let your back widen as you breathe in.")
/* Translators: techniques.json: techniques[9].cues.mid[0] */
C_ ("catalog", "Gentle strokes.")
/* Translators: techniques.json: techniques[9].cues.mid[1] */
C_ ("catalog", "Let your toes relax.")
/* Translators: techniques.json: techniques[10].cues.mid[0] */
C_ ("catalog", "Let the knee drift out.")
/* Translators: techniques.json: techniques[10].cues.mid[1] */
C_ ("catalog", "Soften your shoulders.")
/* Translators: techniques.json: techniques[11].cues.mid[0] */
C_ ("catalog", "Breathe into your belly.")
/* Translators: techniques.json: techniques[11].cues.mid[1] */
C_ ("catalog", "Do not press on the knee.")
/* Translators: techniques.json: techniques[12].cues.mid[0] */
C_ ("catalog", "Keep your neck loose.")
/* Translators: techniques.json: techniques[12].cues.mid[1] */
C_ ("catalog", "Breathe into your low back.")
/* Translators: techniques.json: techniques[13].cues.mid[0] */
C_ ("catalog", "Keep your hips on the floor.")
/* Translators: techniques.json: techniques[13].cues.mid[1] */
C_ ("catalog", "First pull is enough.")
/* Translators: techniques.json: techniques[14].cues.mid[0] */
C_ ("catalog", "Knee back, chin down.")
/* Translators: techniques.json: techniques[14].cues.mid[1] */
C_ ("catalog", "Smooth and small.")
/* Translators: techniques.json: techniques[14].cues.mid[2] */
C_ ("catalog", "Tingling that stays? Make it smaller or stop.")
/* Translators: techniques.json: techniques[15].cues.mid[0] */
C_ ("catalog", "One breath each side.")
/* Translators: techniques.json: techniques[15].cues.mid[1] */
C_ ("catalog", "Only as far as it feels easy.")
/* Translators: techniques.json: techniques[16].cues.mid[0] */
C_ ("catalog", "Where is the pain now?")
/* Translators: techniques.json: techniques[16].cues.mid[1] */
C_ ("catalog", "Moving up is good. Moving down means stop.")
/* Translators: techniques.json: techniques[17].cues.mid[0] */
C_ ("catalog", "Let your legs be heavy.")
/* Translators: techniques.json: techniques[17].cues.mid[1] */
C_ ("catalog", "Long, soft breath out.")
/* Translators: techniques.json: techniques[0].cues.end */
C_ ("catalog", "Lift off slowly and shake out your leg.")
/* Translators: techniques.json: techniques[1].cues.end */
C_ ("catalog", "Stand tall and take two easy steps.")
/* Translators: techniques.json: techniques[2].cues.end */
C_ ("catalog", "Step forward and sway gently.")
/* Translators: techniques.json: techniques[3].cues.end */
C_ ("catalog", "Take the ball out and wiggle your foot.")
/* Translators: techniques.json: techniques[4].cues.end */
C_ ("catalog", "Slide off and rest.")
/* Translators: techniques.json: techniques[5].cues.end */
C_ ("catalog", "Step forward and stand tall.")
/* Translators: techniques.json: techniques[6].cues.end */
C_ ("catalog", "Rest and bend your knee a few times.")
/* Translators: techniques.json: techniques[7].cues.end */
C_ ("catalog", "Circle your ankle both ways.")
/* Translators: techniques.json: techniques[8].cues.end */
C_ ("catalog", "Let your arms hang and roll your shoulders.")
/* Translators: techniques.json: techniques[9].cues.end */
C_ ("catalog", "Rest your foot flat.")
/* Translators: techniques.json: techniques[10].cues.end */
C_ ("catalog", "Put both feet down.")
/* Translators: techniques.json: techniques[11].cues.end */
C_ ("catalog", "Uncross and stand up.")
/* Translators: techniques.json: techniques[12].cues.end */
C_ ("catalog", "Foot down. Feel both sides.")
/* Translators: techniques.json: techniques[13].cues.end */
C_ ("catalog", "Lower the leg slowly.")
/* Translators: techniques.json: techniques[14].cues.end */
C_ ("catalog", "Rest both feet on the floor.")
/* Translators: techniques.json: techniques[15].cues.end */
C_ ("catalog", "Come back to the middle and rest.")
/* Translators: techniques.json: techniques[16].cues.end */
C_ ("catalog", "Lower down and rest.")
/* Translators: techniques.json: techniques[17].cues.end */
C_ ("catalog", "Roll to your side and sit up slowly.")
/* Translators: techniques.json: techniques[18].cues.say[0] */
C_ ("catalog", "Please start light and build up.")
/* Translators: techniques.json: techniques[18].cues.say[1] */
C_ ("catalog", "That is strong enough.")
/* Translators: techniques.json: techniques[19].cues.say[0] */
C_ ("catalog", "You can hold that a bit longer.")
/* Translators: techniques.json: techniques[19].cues.say[1] */
C_ ("catalog", "A little lighter, please.")
/* Translators: techniques.json: techniques[20].cues.say[0] */
C_ ("catalog", "Yes, that is the place.")
/* Translators: techniques.json: techniques[20].cues.say[1] */
C_ ("catalog", "Too sharp. Please move off.")
/* Translators: techniques.json: techniques[21].cues.say[0] */
C_ ("catalog", "What are you working on, and why?")
/* Translators: techniques.json: techniques[21].cues.say[1] */
C_ ("catalog", "Here is where it travels.")
/* Translators: techniques.json: techniques[22].cues.say[0] */
C_ ("catalog", "Please keep off the sharp spot.")
/* Translators: techniques.json: techniques[23].cues.say[0] */
C_ ("catalog", "A bit more on my hips, please.")
/* Translators: techniques.json: techniques[0].feel */
C_ ("catalog", "A dull, spreading ache that fades as you breathe. Many people call it a good hurt.")
/* Translators: techniques.json: techniques[1].feel */
C_ ("catalog", "A dull ache under the ball that may spread around your hip.")
/* Translators: techniques.json: techniques[2].feel */
C_ ("catalog", "A dull, warm ache in the muscle, like a firm thumb.")
/* Translators: techniques.json: techniques[3].feel */
C_ ("catalog", "A dull pull or ache in the muscle under the ball.")
/* Translators: techniques.json: techniques[4].feel */
C_ ("catalog", "Broad, even pressure with a dull ache here and there.")
/* Translators: techniques.json: techniques[5].feel */
C_ ("catalog", "Gentle, broad pressure, easier than a ball.")
/* Translators: techniques.json: techniques[6].feel */
C_ ("catalog", "Broad, dull pressure that moves with the roller.")
/* Translators: techniques.json: techniques[7].feel */
C_ ("catalog", "A mild, dull ache in the muscle.")
/* Translators: techniques.json: techniques[8].feel */
C_ ("catalog", "Warmth and easing, with no soreness.")
/* Translators: techniques.json: techniques[9].feel */
C_ ("catalog", "A mild, dull ache.")
/* Translators: techniques.json: techniques[10].feel */
C_ ("catalog", "A gentle pull deep in the buttock.")
/* Translators: techniques.json: techniques[11].feel */
C_ ("catalog", "A gentle pull in the outer buttock.")
/* Translators: techniques.json: techniques[12].feel */
C_ ("catalog", "A mild stretch across your low back or buttock.")
/* Translators: techniques.json: techniques[13].feel */
C_ ("catalog", "A clear but gentle pull in the outer buttock.")
/* Translators: techniques.json: techniques[14].feel */
C_ ("catalog", "A light, brief pull behind the thigh that goes as you bend the knee.")
/* Translators: techniques.json: techniques[15].feel */
C_ ("catalog", "A mild, pleasant twist in your low back.")
/* Translators: techniques.json: techniques[16].feel */
C_ ("catalog", "Mild pressure in your low back, with the same or less leg pain.")
/* Translators: techniques.json: techniques[17].feel */
C_ ("catalog", "Ease and warmth. Nothing should pull or press.")
/* Translators: techniques.json: techniques[18].feel */
C_ ("catalog", "Strong and useful, never too much to bear. Speak up if it is.")
/* Translators: techniques.json: techniques[19].feel */
C_ ("catalog", "Slow, light to medium pressure with a sense of easing.")
/* Translators: techniques.json: techniques[20].feel */
C_ ("catalog", "It can be intense for a short time. It should ease while the pressure is held.")
/* Translators: techniques.json: techniques[21].feel */
C_ ("catalog", "It varies. You should always know what is being done and why.")
/* Translators: techniques.json: techniques[22].feel */
C_ ("catalog", "Brisk to firm. Sore muscles may feel looser.")
/* Translators: techniques.json: techniques[23].feel */
C_ ("catalog", "Soothing and light.")
/* Translators: techniques.json: techniques[0].back_off[0] and 15 more */
C_ ("catalog", "A sharp, shooting or electric feeling")
/* Translators: techniques.json: techniques[0].back_off[1] and 16 more */
C_ ("catalog", "Tingling or numbness that starts, spreads or gets stronger")
/* Translators: techniques.json: techniques[0].back_off[2] and 9 more */
C_ ("catalog", "Discomfort above 5 out of 10")
/* Translators: techniques.json: techniques[0].back_off[3] and 9 more */
C_ ("catalog", "You catch yourself holding your breath or clenching")
/* Translators: techniques.json: techniques[0].back_off[4] */
C_ ("catalog", "The ache travels below your knee")
/* Translators: techniques.json: techniques[2].back_off[4] and 1 more */
C_ ("catalog", "Pain on the bone itself")
/* Translators: techniques.json: techniques[2].back_off[5] and 1 more */
C_ ("catalog", "Pain in your side or under your ribs")
/* Translators: techniques.json: techniques[7].back_off[4] */
C_ ("catalog", "Throbbing, heat or swelling")
/* Translators: techniques.json: techniques[9].back_off[4] */
C_ ("catalog", "Tingling on the top of your foot")
/* Translators: techniques.json: techniques[10].back_off[1] and 6 more */
C_ ("catalog", "Pain that moves further down your leg")
/* Translators: techniques.json: techniques[10].back_off[3] and 5 more */
C_ ("catalog", "A pinch at the front of your hip or in your back")
/* Translators: techniques.json: techniques[14].back_off[4] */
C_ ("catalog", "Symptoms that stay for more than a minute after you stop")
/* Translators: techniques.json: techniques[16].back_off[2] */
C_ ("catalog", "Sharp back pain")
/* Translators: techniques.json: techniques[17].back_off[0] */
C_ ("catalog", "Any rise in leg pain or tingling")
/* Translators: techniques.json: techniques[18].back_off[0] and 5 more */
C_ ("catalog", "Sharp, shooting or electric pain")
/* Translators: techniques.json: techniques[18].back_off[1] and 5 more */
C_ ("catalog", "New tingling or numbness")
/* Translators: techniques.json: techniques[18].back_off[2] and 5 more */
C_ ("catalog", "You are gritting your teeth")
/* Translators: techniques.json: techniques[0].easier */
C_ ("catalog", "Stand with the ball between your buttock and a wall, or sit on a padded chair with both feet on the floor and skip the crossed leg.")
/* Translators: techniques.json: techniques[1].easier */
C_ ("catalog", "Use a rolled-up towel or a soft ball, and stand closer to the wall.")
/* Translators: techniques.json: techniques[2].easier */
C_ ("catalog", "Use your fists instead: see Hand rub for the low back.")
/* Translators: techniques.json: techniques[3].easier */
C_ ("catalog", "Rub the area with the heel of your hand instead.")
/* Translators: techniques.json: techniques[4].easier */
C_ ("catalog", "Use a soft roller or a rolled towel, keep more weight in your hands, or do the wall ball press instead.")
/* Translators: techniques.json: techniques[5].easier */
C_ ("catalog", "Use your fists: see Hand rub for the low back.")
/* Translators: techniques.json: techniques[6].easier */
C_ ("catalog", "Use the chair ball press, or rub with your hands.")
/* Translators: techniques.json: techniques[7].easier */
C_ ("catalog", "Stroke your calf upward with both hands, sitting down.")
/* Translators: techniques.json: techniques[8].easier */
C_ ("catalog", "Just rest a warm hand there and breathe.")
/* Translators: techniques.json: techniques[9].easier */
C_ ("catalog", "Use your open palm only.")
/* Translators: techniques.json: techniques[10].easier */
C_ ("catalog", "Keep your foot on the floor and let the crossed knee fall out. Or do it on a chair.")
/* Translators: techniques.json: techniques[11].easier */
C_ ("catalog", "Cross at the shin or rest the ankle on a low stool.")
/* Translators: techniques.json: techniques[12].easier */
C_ ("catalog", "Slide your heel toward you and keep the foot on the bed.")
/* Translators: techniques.json: techniques[13].easier */
C_ ("catalog", "Do the figure-four stretch instead.")
/* Translators: techniques.json: techniques[14].easier */
C_ ("catalog", "Move only the ankle: toes up, toes down.")
/* Translators: techniques.json: techniques[15].easier */
C_ ("catalog", "Put a pillow between your knees and move only a few centimetres.")
/* Translators: techniques.json: techniques[16].easier */
C_ ("catalog", "Stay flat with a pillow under your belly.")
/* Translators: techniques.json: techniques[17].easier and 1 more */
C_ ("catalog", "Lie on your side with a pillow between your knees.")
/* Translators: techniques.json: techniques[18].easier */
C_ ("catalog", "Not in a bad flare. Ask for gentle work around the sore area.")
/* Translators: techniques.json: techniques[19].easier */
C_ ("catalog", "Can be done gently in a flare.")
/* Translators: techniques.json: techniques[20].easier */
C_ ("catalog", "Around the sore area only, lightly.")
/* Translators: techniques.json: techniques[21].easier */
C_ ("catalog", "A good first choice in a flare, with gentle methods.")
/* Translators: techniques.json: techniques[22].easier */
C_ ("catalog", "Not in a bad flare.")
/* Translators: techniques.json: techniques[23].easier */
C_ ("catalog", "Often the kindest choice when you are very sore.")
/* Translators: techniques.json: techniques[0].firmer */
C_ ("catalog", "Only when a tennis ball feels like 2 out of 10 or less for three sessions, try a lacrosse ball. Start again at 30 seconds.")
/* Translators: techniques.json: techniques[1].firmer */
C_ ("catalog", "Move your feet further from the wall, or change to a lacrosse ball.")
/* Translators: techniques.json: techniques[2].firmer */
C_ ("catalog", "Put two tennis balls in the sock, one each side with the spine in the gap between them. Lean lightly and check that neither touches bone.")
/* Translators: techniques.json: techniques[3].firmer */
C_ ("catalog", "Rest your hand on your thigh and press down a little.")
/* Translators: techniques.json: techniques[4].firmer */
C_ ("catalog", "Rest one ankle on the other knee to bring more weight onto the muscle.")
/* Translators: techniques.json: techniques[5].firmer */
C_ ("catalog", "None. Do not lie on a roller under your low back.")
/* Translators: techniques.json: techniques[6].firmer and 1 more */
C_ ("catalog", "Cross the other leg over the top.")
/* Translators: techniques.json: techniques[8].firmer */
C_ ("catalog", "Use your knuckles and make the circles slower.")
/* Translators: techniques.json: techniques[9].firmer */
C_ ("catalog", "Use your knuckles.")
/* Translators: techniques.json: techniques[10].firmer */
C_ ("catalog", "Draw the thigh a little closer. Never bounce.")
/* Translators: techniques.json: techniques[11].firmer */
C_ ("catalog", "Tip forward a little more from the hips.")
/* Translators: techniques.json: techniques[12].firmer */
C_ ("catalog", "Straighten the other leg along the floor.")
/* Translators: techniques.json: techniques[13].firmer */
C_ ("catalog", "Draw the knee a little higher before you take it across.")
/* Translators: techniques.json: techniques[14].firmer */
C_ ("catalog", "Straighten the knee further, still without holding. Do not round your back to add stretch.")
/* Translators: techniques.json: techniques[15].firmer */
C_ ("catalog", "Let the knees go a little lower.")
/* Translators: techniques.json: techniques[16].firmer */
C_ ("catalog", "Straighten your elbows part of the way for two seconds, ten times.")
/* Translators: techniques.json: techniques[18].firmer and 5 more */
C_ ("catalog", "Ask for a little more once your leg has stayed calm after two visits.")
/* Translators: techniques.json: techniques[17].alt_position.XC_HIP */
C_ ("catalog", "Any comfortable position. Keep to your hip rules.")
/* Translators: techniques.json: techniques[17].alt_position.XC_SURGERY */
C_ ("catalog", "Any comfortable position your team allows.")
/* Translators: techniques.json: techniques[17].alt_position.XC_FRACTURE */
C_ ("catalog", "Any comfortable position.")
/* Translators: techniques.json: techniques[0].evidence.note */
C_ ("catalog", "One trial of 63 adults aged 20 to 40 with piriformis syndrome: four weeks of self-pressure plus exercise eased pain more than stretching plus exercise or exercise alone. A lab test found that holding still on a tender calf spot for 90 seconds made it less tender, while rolling did not. Neither tested people with disc-related sciatica.")
/* Translators: techniques.json: techniques[1].evidence.note */
C_ ("catalog", "Custom and expert advice. In lab tests, rolling a tender muscle made it less tender, and rolling the same muscle on the other leg helped nearly as much.")
/* Translators: techniques.json: techniques[2].evidence.note */
C_ ("catalog", "No trial of doing this yourself. In a trial of 63 adults with new back pain, a therapist pressing on tender spots helped more than pressing elsewhere or light stroking, though people may have guessed which group they were in.")
/* Translators: techniques.json: techniques[3].evidence.note */
C_ ("catalog", "Custom and expert advice only.")
/* Translators: techniques.json: techniques[4].evidence.note */
C_ ("catalog", "In healthy people, one to three sets of 30 to 120 seconds, at two to four seconds a stroke, loosens muscles for a short time. Not tested for sciatica.")
/* Translators: techniques.json: techniques[5].evidence.note */
C_ ("catalog", "The source document allows a roller for the low back but never on the spine. Many physiotherapists advise against lying on one there, so the app uses the wall and one side only.")
/* Translators: techniques.json: techniques[6].evidence.note */
C_ ("catalog", "Short-term looseness in healthy people only.")
/* Translators: techniques.json: techniques[7].evidence.note */
C_ ("catalog", "In 50 healthy adults, holding still on a tender calf spot for 90 seconds with a roller raised the pressure it could take. Not tested for sciatica.")
/* Translators: techniques.json: techniques[8].evidence.note */
C_ ("catalog", "Not tested as self-care. Light relaxation massage by a therapist did help long-lasting back pain in a trial of 401 adults.")
/* Translators: techniques.json: techniques[9].evidence.note */
C_ ("catalog", "Custom only. A nerve lies right under the skin at the outer knee, which is why the app keeps you away from it.")
/* Translators: techniques.json: techniques[10].evidence.note */
C_ ("catalog", "Buttock stretches are part of common sciatica exercise sheets. In one trial of piriformis syndrome, everyone got better, and stretching was not reported to beat exercise alone. Hold times follow general fitness advice: 10 to 30 seconds, up to 60 for older adults.")
/* Translators: techniques.json: techniques[11].evidence.note */
C_ ("catalog", "Same basis as the lying version. Handy for a work break.")
/* Translators: techniques.json: techniques[12].evidence.note */
C_ ("catalog", "A standard move on sciatica sheets (20 to 30 seconds, three times). Not tested by itself. Guidelines do advise exercise and staying active.")
/* Translators: techniques.json: techniques[13].evidence.note */
C_ ("catalog", "Bending and turning the hip inward was the stretch used in one piriformis trial: at least 15 seconds, 10 times, with 30 seconds of rest, three days a week. It was not reported to beat exercise alone. The app uses fewer repeats.")
/* Translators: techniques.json: techniques[14].evidence.note */
C_ ("catalog", "A review of eight trials found that adding nerve glides helped in six of them, short term. A 2020 trial found no extra pain relief over exercise. Most trials were small and open to bias. In healthy people, this kind of glide moved the nerve more than the other exercises tested.")
/* Translators: techniques.json: techniques[15].evidence.note */
C_ ("catalog", "Common on back-care sheets (8 to 10 times). Not tested by itself. Guidelines advise exercise in general.")
/* Translators: techniques.json: techniques[16].evidence.note */
C_ ("catalog", "Moving in the direction that pulls pain out of the leg helped more than other directions in one trial. The Danish guideline lists direction-based exercise among its options. Not everyone has such a direction.")
/* Translators: techniques.json: techniques[17].evidence.note */
C_ ("catalog", "Position: custom. Breathing: a review of 17 trials in long-lasting back pain found less pain with breathing exercises, but rated the evidence low to very low.")
/* Translators: techniques.json: techniques[18].evidence.note */
C_ ("catalog", "One trial: 59 adults with long-lasting back pain got two weeks of deep tissue massage, with or without anti-inflammatory pills. Both groups got better and did not clearly differ. No group took pills alone.")
/* Translators: techniques.json: techniques[19].evidence.note */
C_ ("catalog", "Two reviews of eight trials each: a small gain in daily function. One found a small drop in pain, the other found no clear drop.")
/* Translators: techniques.json: techniques[20].evidence.note */
C_ ("catalog", "In 63 adults with new back pain, pressing on tender spots helped more than pressing elsewhere. A review of 17 trials found that tender spots could take more pressure afterwards, but people did not report clearly less pain.")
/* Translators: techniques.json: techniques[21].evidence.note */
C_ ("catalog", "The closest match is focused structural massage: ten weekly visits beat usual care for long-lasting back pain in a trial of 401 adults. It was no better than relaxation massage.")
/* Translators: techniques.json: techniques[22].evidence.note */
C_ ("catalog", "A review of 29 studies found small gains in flexibility and muscle soreness and none in performance. Not tested for sciatica.")
/* Translators: techniques.json: techniques[23].evidence.note */
C_ ("catalog", "In the trial of 401 adults with long-lasting back pain, relaxation massage helped as much as focused massage. So lighter work is a fair choice. It has not been tested for sciatica.")
/* Translators: matching.json: sites.low_back_paraspinal[0].reason */
C_ ("catalog", "Light, warm work on the sore muscles is the gentlest start.")
/* Translators: matching.json: sites.low_back_paraspinal[1].reason */
C_ ("catalog", "Tight hip muscles pull on the low back, so loosen them first.")
/* Translators: matching.json: sites.low_back_paraspinal[2].reason */
C_ ("catalog", "It lengthens the low back without pressing on it.")
/* Translators: matching.json: sites.low_back_paraspinal[3].reason */
C_ ("catalog", "Small rolls ease stiffness with almost no load.")
/* Translators: matching.json: sites.low_back_paraspinal[4].reason */
C_ ("catalog", "Rolling the buttock works the muscles around the ache.")
/* Translators: matching.json: sites.low_back_paraspinal[5].reason */
C_ ("catalog", "Once the area is calm, steady pressure beside the spine can ease a knot.")
/* Translators: matching.json: sites.low_back_paraspinal[6].reason */
C_ ("catalog", "Broad pressure on one side is softer than a ball.")
/* Translators: matching.json: sites.low_back_paraspinal[7].reason */
C_ ("catalog", "It eases the deep hip muscles that share the load with your back.")
/* Translators: matching.json: sites.low_back_paraspinal[8].reason */
C_ ("catalog", "It takes the load off when the back is very sore.")
/* Translators: matching.json: sites.low_back_ql[0].reason */
C_ ("catalog", "Hands can reach the strip above the hip bone without pressing on the kidney area.")
/* Translators: matching.json: sites.low_back_ql[1].reason */
C_ ("catalog", "Gentle twists move this muscle without pressure.")
/* Translators: matching.json: sites.low_back_ql[2].reason */
C_ ("catalog", "The upper hip shares its tension with the side of the back.")
/* Translators: matching.json: sites.low_back_ql[3].reason */
C_ ("catalog", "It opens the low back softly.")
/* Translators: matching.json: sites.low_back_ql[4].reason */
C_ ("catalog", "It eases the buttock muscles just below.")
/* Translators: matching.json: sites.low_back_ql[5].reason */
C_ ("catalog", "Use it on the thick muscle nearer the spine, not on the flank.")
/* Translators: matching.json: sites.low_back_ql[6].reason */
C_ ("catalog", "Same: near the spine only.")
/* Translators: matching.json: sites.low_back_ql[7].reason */
C_ ("catalog", "Loose hips let the side of the back let go.")
/* Translators: matching.json: sites.low_back_ql[8].reason */
C_ ("catalog", "It lets the side of the back relax.")
/* Translators: matching.json: sites.spine_mid[0].reason */
C_ ("catalog", "We never press on bone, so start with rest and slow breathing.")
/* Translators: matching.json: sites.spine_mid[1].reason */
C_ ("catalog", "Warm hands on the muscles to each side, not on the spine.")
/* Translators: matching.json: sites.spine_mid[2].reason */
C_ ("catalog", "Small movement eases stiffness around the spine.")
/* Translators: matching.json: sites.spine_mid[3].reason */
C_ ("catalog", "A soft stretch spreads the load.")
/* Translators: matching.json: sites.spine_mid[4].reason */
C_ ("catalog", "Work the hips, well away from the bone.")
/* Translators: matching.json: sites.spine_mid[5].reason */
C_ ("catalog", "Try it only if it does not hurt. Stop if pain moves down the leg.")
/* Translators: matching.json: sites.spine_mid[6].reason */
C_ ("catalog", "It loosens the hips below the spine.")
/* Translators: matching.json: sites.spine_mid[7].reason */
C_ ("catalog", "Beside the spine only, once it is calm.")
/* Translators: matching.json: sites.glute_max[0].reason */
C_ ("catalog", "The upper outer quarter is the safest place for pressure and sits next to the ache.")
/* Translators: matching.json: sites.glute_max[1].reason */
C_ ("catalog", "It stretches the buttock without pressing on the nerve.")
/* Translators: matching.json: sites.glute_max[2].reason */
C_ ("catalog", "Broad pressure covers a large muscle gently.")
/* Translators: matching.json: sites.glute_max[3].reason */
C_ ("catalog", "The low back muscles often tighten together with the buttock.")
/* Translators: matching.json: sites.glute_max[4].reason */
C_ ("catalog", "An easy way to stretch during the day.")
/* Translators: matching.json: sites.glute_max[5].reason */
C_ ("catalog", "When lighter work feels fine, reach the deep muscle.")
/* Translators: matching.json: sites.glute_max[6].reason */
C_ ("catalog", "It lengthens the buttock softly.")
/* Translators: matching.json: sites.glute_max[7].reason and 2 more */
C_ ("catalog", "A stronger stretch for later.")
/* Translators: matching.json: sites.glute_max[8].reason */
C_ ("catalog", "It works the neighbour muscles above.")
/* Translators: matching.json: sites.glute_max[9].reason */
C_ ("catalog", "It keeps the area moving.")
/* Translators: matching.json: sites.glute_max[10].reason */
C_ ("catalog", "Worth a try if sitting brings the ache on.")
/* Translators: matching.json: sites.glute_max[11].reason and 5 more */
C_ ("catalog", "For very sore days.")
/* Translators: matching.json: sites.glute_med[0].reason */
C_ ("catalog", "It works this muscle directly and you control the pressure with your feet.")
/* Translators: matching.json: sites.glute_med[1].reason */
C_ ("catalog", "It spreads the pressure over the hip muscles.")
/* Translators: matching.json: sites.glute_med[2].reason */
C_ ("catalog", "It stretches the hip muscles nearby.")
/* Translators: matching.json: sites.glute_med[3].reason */
C_ ("catalog", "The low back and upper hip tend to tighten together.")
/* Translators: matching.json: sites.glute_med[4].reason */
C_ ("catalog", "Good for breaks from sitting.")
/* Translators: matching.json: sites.glute_med[6].reason */
C_ ("catalog", "It keeps the hip moving.")
/* Translators: matching.json: sites.piriformis[0].reason */
C_ ("catalog", "It eases the piriformis without any pressure near the nerve.")
/* Translators: matching.json: sites.piriformis[1].reason */
C_ ("catalog", "Loosen the muscles around it before you go deeper.")
/* Translators: matching.json: sites.piriformis[2].reason */
C_ ("catalog", "Steady pressure on the muscle itself, once lighter work feels fine.")
/* Translators: matching.json: sites.piriformis[3].reason */
C_ ("catalog", "Same stretch, easy at a desk.")
/* Translators: matching.json: sites.piriformis[4].reason */
C_ ("catalog", "A stronger stretch of the same muscle.")
/* Translators: matching.json: sites.hamstring[0].reason */
C_ ("catalog", "Pain in the thigh often starts higher up, so work the hip first.")
/* Translators: matching.json: sites.hamstring[1].reason */
C_ ("catalog", "It moves the nerve gently where it may be touchy.")
/* Translators: matching.json: sites.hamstring[2].reason and 1 more */
C_ ("catalog", "It eases the deep buttock muscles above.")
/* Translators: matching.json: sites.hamstring[3].reason */
C_ ("catalog", "The document names the piriformis as the usual muscle behind this kind of pain.")
/* Translators: matching.json: sites.hamstring[4].reason */
C_ ("catalog", "It loosens the buttock, away from the sore thigh.")
/* Translators: matching.json: sites.hamstring[5].reason */
C_ ("catalog", "If pain moves up out of the leg, it is a good move for you.")
/* Translators: matching.json: sites.hamstring[6].reason */
C_ ("catalog", "Work the outer half of the thigh later, if it is only a dull ache.")
/* Translators: matching.json: sites.hamstring[7].reason */
C_ ("catalog", "For dull tightness, not for shooting pain.")
/* Translators: matching.json: sites.knee_back[0].reason */
C_ ("catalog", "No pressure here. Let the nerve glide instead.")
/* Translators: matching.json: sites.knee_back[1].reason */
C_ ("catalog", "Work the hip, where the pain may start.")
/* Translators: matching.json: sites.knee_back[2].reason */
C_ ("catalog", "It eases the buttock muscles above.")
/* Translators: matching.json: sites.knee_back[3].reason */
C_ ("catalog", "Check whether it draws the pain upward.")
/* Translators: matching.json: sites.knee_back[4].reason and 1 more */
C_ ("catalog", "It takes the load off the nerve.")
/* Translators: matching.json: sites.knee_back[5].reason */
C_ ("catalog", "Only the outer thigh, well above the knee.")
/* Translators: matching.json: sites.calf[0].reason */
C_ ("catalog", "Calf pain in sciatica usually comes from higher up, so start at the hip.")
/* Translators: matching.json: sites.calf[1].reason */
C_ ("catalog", "It moves the nerve that runs into the calf.")
/* Translators: matching.json: sites.calf[2].reason */
C_ ("catalog", "It eases the deep buttock muscles on the way.")
/* Translators: matching.json: sites.calf[3].reason and 1 more */
C_ ("catalog", "It may draw the pain up out of the leg.")
/* Translators: matching.json: sites.calf[4].reason and 1 more */
C_ ("catalog", "Steady work on the piriformis when the pain is calm.")
/* Translators: matching.json: sites.calf[5].reason */
C_ ("catalog", "Only for dull tightness, and only after the clot check.")
/* Translators: matching.json: sites.calf[6].reason */
C_ ("catalog", "It works the muscle between hip and calf.")
/* Translators: matching.json: sites.outer_shin[0].reason */
C_ ("catalog", "Pain along the outer shin mostly starts in the back or hip.")
/* Translators: matching.json: sites.outer_shin[1].reason */
C_ ("catalog", "It moves the nerve branch that runs here.")
/* Translators: matching.json: sites.outer_shin[5].reason and 1 more */
C_ ("catalog", "Light strokes for comfort only.")
/* Translators: matching.json: sites.foot[0].reason */
C_ ("catalog", "Small glides reach the nerve all the way to the foot.")
/* Translators: matching.json: sites.foot[1].reason */
C_ ("catalog", "Work the hip, not the foot.")
/* Translators: matching.json: sites.foot[2].reason */
C_ ("catalog", "It eases the buttock muscles on the way.")
/* Translators: matching.json: sites.foot[3].reason */
C_ ("catalog", "It may draw the feeling up out of the leg.")
/* Translators: matching.json: sites.foot[6].reason */
C_ ("catalog", "Only for dull calf tightness, after the clot check.")
/* Translators: matching.json: symptoms.sharp_leg[0].reason */
C_ ("catalog", "Calm the flare first. Pressure can wait.")
/* Translators: matching.json: symptoms.sharp_leg[1].reason */
C_ ("catalog", "Light work around the sore line, never on it.")
/* Translators: matching.json: symptoms.sharp_leg[2].reason */
C_ ("catalog", "It eases the piriformis without pressing near the nerve.")
/* Translators: matching.json: symptoms.sharp_leg[3].reason */
C_ ("catalog", "Small, pain-free glides can settle a touchy nerve.")
/* Translators: matching.json: symptoms.sharp_leg[4].reason */
C_ ("catalog", "Keep it if the pain moves up. Drop it if it moves down.")
/* Translators: matching.json: symptoms.sharp_leg[5].reason */
C_ ("catalog", "Soft hands on the low back help you let go.")
/* Translators: matching.json: symptoms.sharp_leg[6].reason */
C_ ("catalog", "The document's main move for this pain. Use it once the sharp phase has passed.")
/* Translators: matching.json: symptoms.sharp_leg[7].reason */
C_ ("catalog", "Broad, light pressure when the leg is calm.")
/* Translators: matching.json: symptoms.sharp_leg[8].reason */
C_ ("catalog", "A later step.")
/* Translators: matching.json: symptoms.low_back_stiff[0].reason */
C_ ("catalog", "Warmth and light circles loosen the back.")
/* Translators: matching.json: symptoms.low_back_stiff[1].reason */
C_ ("catalog", "Movement helps stiffness most.")
/* Translators: matching.json: symptoms.low_back_stiff[2].reason */
C_ ("catalog", "It eases the low back.")
/* Translators: matching.json: symptoms.low_back_stiff[3].reason */
C_ ("catalog", "The document pairs low back ache with tight glutes.")
/* Translators: matching.json: symptoms.low_back_stiff[4].reason */
C_ ("catalog", "It frees the upper hip, which pulls on the back.")
/* Translators: matching.json: symptoms.low_back_stiff[5].reason */
C_ ("catalog", "Steady pressure beside the spine.")
/* Translators: matching.json: symptoms.low_back_stiff[6].reason */
C_ ("catalog", "A softer choice than a ball.")
/* Translators: matching.json: symptoms.low_back_stiff[7].reason */
C_ ("catalog", "Looser hips, less strain on the back.")
/* Translators: matching.json: symptoms.low_back_stiff[8].reason */
C_ ("catalog", "Good at work.")
/* Translators: matching.json: symptoms.low_back_stiff[9].reason */
C_ ("catalog", "When the ache is strong.")
/* Translators: matching.json: symptoms.numb_tingle[0].reason */
C_ ("catalog", "Gentle gliding only. No pressure on skin that feels dull.")
/* Translators: matching.json: symptoms.numb_tingle[1].reason */
C_ ("catalog", "It unloads the nerve and costs nothing.")
/* Translators: matching.json: symptoms.numb_tingle[2].reason */
C_ ("catalog", "It eases the buttock muscles without pressing on the nerve.")
/* Translators: matching.json: symptoms.numb_tingle[3].reason */
C_ ("catalog", "Light work at the hip only, and only where your skin feels normal.")
/* Translators: matching.json: symptoms.sit_stand[0].reason */
C_ ("catalog", "You can do it where you sit.")
/* Translators: matching.json: symptoms.sit_stand[1].reason */
C_ ("catalog", "It eases the hip muscles that tighten when you sit.")
/* Translators: matching.json: symptoms.sit_stand[2].reason */
C_ ("catalog", "It undoes long sitting.")
/* Translators: matching.json: symptoms.sit_stand[3].reason */
C_ ("catalog", "The document links this pain to tight hip and buttock muscles.")
/* Translators: matching.json: symptoms.sit_stand[4].reason */
C_ ("catalog", "It covers the whole sitting area.")
/* Translators: matching.json: symptoms.sit_stand[5].reason */
C_ ("catalog", "It loosens stiffness.")
/* Translators: matching.json: symptoms.sit_stand[6].reason */
C_ ("catalog", "It bends you the other way from sitting.")
/* Translators: matching.json: symptoms.sit_stand[7].reason */
C_ ("catalog", "Good if the leg tingles after sitting.")
/* Translators: matching.json: symptoms.sit_stand[8].reason */
C_ ("catalog", "It eases a back that aches from standing.")
/* Translators: matching.json: symptoms.sit_stand[9].reason */
C_ ("catalog", "For a dull ache under the thigh.")
/* Translators: matching.json: symptoms.sit_stand[10].reason */
C_ ("catalog", "Quick relief when you stand up.")
/* Translators: matching.json: symptoms.sit_stand[11].reason */
C_ ("catalog", "For dull thigh tightness.")
/* Translators: matching.json: symptoms.sit_stand[12].reason */
C_ ("catalog", "For a back that aches from standing.")
/* Translators: matching.json: symptoms.sit_stand[14].reason */
C_ ("catalog", "At the end of the day.")
/* Translators: matching.json: professional.sharp_leg[0].reason */
C_ ("catalog", "The document's pick for pain that a tight piriformis sends down the leg.")
/* Translators: matching.json: professional.sharp_leg[1].reason */
C_ ("catalog", "A therapist trained in pain checks first and stays gentle.")
/* Translators: matching.json: professional.low_back_stiff[0].reason */
C_ ("catalog", "Slow, firm work on low back and hips; it has a small back pain trial behind it.")
/* Translators: matching.json: professional.low_back_stiff[1].reason */
C_ ("catalog", "Gentle and steady, good if you dislike force.")
/* Translators: matching.json: professional.low_back_stiff[2].reason */
C_ ("catalog", "Lighter, and as good as focused work in a large back pain trial.")
/* Translators: matching.json: professional.low_back_stiff[3].reason */
C_ ("catalog", "Adapts the method to you.")
/* Translators: matching.json: professional.low_back_stiff[4].reason */
C_ ("catalog", "For active people with dull tightness.")
/* Translators: matching.json: professional.numb_tingle[0].reason */
C_ ("catalog", "Only after a clinician has checked the numbness, and with gentle work.")
/* Translators: matching.json: professional.sit_stand[0].reason */
C_ ("catalog", "It targets the hip and buttock spots that ache when you sit.")
/* Translators: matching.json: professional.sit_stand[1].reason */
C_ ("catalog", "It works the tight hip and buttock muscles.")
/* Translators: matching.json: professional.sit_stand[2].reason */
C_ ("catalog", "It looks at how you sit and move as well.")
/* Translators: guide.json: corrections[0].title */
C_ ("catalog", "Massage clearly works and is remarkably effective for sciatica.")
/* Translators: guide.json: corrections[1].title */
C_ ("catalog", "Very often the cause is simply tight muscles.")
/* Translators: guide.json: corrections[2].title */
C_ ("catalog", "A 2014 study found deep tissue massage as good as anti-inflammatory drugs.")
/* Translators: guide.json: corrections[3].title */
C_ ("catalog", "Pressure breaks up knots and adhesions.")
/* Translators: guide.json: corrections[4].title */
C_ ("catalog", "Massage boosts healing blood flow and carries inflammatory by-products away from the nerve.")
/* Translators: guide.json: corrections[5].title */
C_ ("catalog", "Massage releases metabolic waste or toxins, and water flushes them out.")
/* Translators: guide.json: corrections[6].title */
C_ ("catalog", "Muscles are about 75% water, so extra water makes them soft and easy to work.")
/* Translators: guide.json: corrections[7].title */
C_ ("catalog", "Epsom salt soothes muscles because of its magnesium.")
/* Translators: guide.json: corrections[8].title */
C_ ("catalog", "Massage releases endorphins that raise your pain threshold and mood.")
/* Translators: guide.json: corrections[9].title */
C_ ("catalog", "Swedish massage does not go deep enough to help.")
/* Translators: guide.json: corrections[10].title */
C_ ("catalog", "For numbness, more blood flow helps restore nerve function and feeling.")
/* Translators: guide.json: corrections[11].title */
C_ ("catalog", "Fascia can tighten like a straitjacket; releasing it frees the nerve and treats the whole system.")
/* Translators: guide.json: corrections[12].title */
C_ ("catalog", "Trigger point work brings instant, deep relief by shutting off the source of pain.")
/* Translators: guide.json: corrections[13].title */
C_ ("catalog", "Massage can only make sciatica worse if it is done wrong.")
/* Translators: guide.json: corrections[14].title */
C_ ("catalog", "Regular sessions give lasting change and prevent flare-ups.")
/* Translators: guide.json: corrections[15].title */
C_ ("catalog", "Massage reduces inflammation in an acute flare.")
/* Translators: guide.json: corrections[16].title */
C_ ("catalog", "A foam roller is fine for the low back.")
/* Translators: guide.json: corrections[17].title */
C_ ("catalog", "Sharp or electric pain means you are too close to the nerve.")
/* Translators: guide.json: corrections[18].title */
C_ ("catalog", "Firm, deep pressure is needed to reach the problem.")
/* Translators: guide.json: corrections[19].title */
C_ ("catalog", "Massage soothes and calms a compressed nerve and gives it room.")
/* Translators: guide.json: corrections[20].title */
C_ ("catalog", "A massage therapist can find and treat the root cause.")
/* Translators: guide.json: corrections[0].text */
C_ ("catalog", "Massage may ease muscle ache and help you relax for a while. The proof for sciatica itself is weak. Use it next to staying active.")
/* Translators: guide.json: corrections[1].text */
C_ ("catalog", "Most sciatica starts at a disc in your low back. Tight buttock muscles can feel the same or add to it.")
/* Translators: guide.json: corrections[2].text */
C_ ("catalog", "In one small back pain trial, adding anti-inflammatory pills to deep tissue massage made no clear difference.")
/* Translators: guide.json: corrections[3].text */
C_ ("catalog", "A tender spot can become less sore when you hold gentle pressure. Nothing is being broken up.")
/* Translators: guide.json: corrections[4].text */
C_ ("catalog", "Massage warms the skin and can feel soothing. Moving about does more for blood flow.")
/* Translators: guide.json: corrections[5].text */
C_ ("catalog", "Drink when you are thirsty. There is nothing to flush out.")
/* Translators: guide.json: corrections[6].text */
C_ ("catalog", "Being well hydrated is comfortable. It will not change how the massage works.")
/* Translators: guide.json: corrections[7].text */
C_ ("catalog", "A warm bath can feel good. Epsom salt is optional.")
/* Translators: guide.json: corrections[8].text */
C_ ("catalog", "Massage often feels good and calming. Why is not fully known.")
/* Translators: guide.json: corrections[9].text */
C_ ("catalog", "Lighter massage is a fair choice. Pick the pressure that lets you relax.")
/* Translators: guide.json: corrections[10].text */
C_ ("catalog", "We do not treat numb skin with pressure. If numbness stays or spreads, see a doctor.")
/* Translators: guide.json: corrections[11].text */
C_ ("catalog", "Myofascial release is gentle, and some people move more easily after it.")
/* Translators: guide.json: corrections[12].text */
C_ ("catalog", "Some people feel quick relief. Others feel little.")
/* Translators: guide.json: corrections[13].text */
C_ ("catalog", "Any massage can leave you sore, and rarely it can do harm. Stop if your leg gets worse.")
/* Translators: guide.json: corrections[14].text */
C_ ("catalog", "Regular sessions are fine if you like how they make you feel. Exercise is the better long-term habit.")
/* Translators: guide.json: corrections[15].text */
C_ ("catalog", "In a flare the aim is comfort: gentle, indirect and short.")
/* Translators: guide.json: corrections[16].text */
C_ ("catalog", "We only use a roller standing at a wall, on the muscle to one side.")
/* Translators: guide.json: corrections[17].text */
C_ ("catalog", "Sharp, shooting or electric means stop, wherever it comes from.")
/* Translators: guide.json: corrections[18].text */
C_ ("catalog", "Start light. Three or four out of ten is enough.")
/* Translators: guide.json: corrections[19].text */
C_ ("catalog", "Gentle massage may help your body turn down pain. It does not move a disc or free a nerve.")
/* Translators: guide.json: corrections[20].text */
C_ ("catalog", "If you have never been checked, see a doctor or physiotherapist first.")
/* Translators: guide.json: corrections[0].evidence */
C_ ("catalog", "Not shown. NICE says to consider massage only inside a package with exercise. Cochrane (25 trials, 3,096 people, back pain) rates the proof low to very low and the gain short-lived. The Dutch physiotherapy guideline (2021) says not to use massage for nerve root pain. A 2023 review of physiotherapy for sciatica found no clear gain over controls.")
/* Translators: guide.json: corrections[1].evidence */
C_ ("catalog", "About nine in ten cases come from a disc in the low back pressing on a nerve root. Causes outside the spine are thought to be about one in twenty, and the piriformis is only one of them. How often it happens is debated.")
/* Translators: guide.json: corrections[2].evidence */
C_ ("catalog", "The trial (59 adults, long-lasting back pain, two weeks) compared massage alone with massage plus the drugs. Nobody had the drugs alone, so it cannot show that. Pain fell by about 16 points of 100 with massage alone and 21 with both. The difference was not significant. It was about back pain, not sciatica.")
/* Translators: guide.json: corrections[3].evidence */
C_ ("catalog", "Modelling shows that hands cannot deform firm fascia in a lasting way. What a knot is remains disputed. After pressing on tender spots, people stand more pressure, but in a pooled analysis they did not report clearly less pain.")
/* Translators: guide.json: corrections[4].evidence */
C_ ("catalog", "Studies of muscle blood flow mostly find no rise, and one found less flow and slower lactic acid removal than rest. Skin flow and warmth do rise.")
/* Translators: guide.json: corrections[5].evidence */
C_ ("catalog", "The claim does not say which toxins, and we found no study that measured any leaving the body. Kidneys and liver clear waste with or without massage.")
/* Translators: guide.json: corrections[6].evidence */
C_ ("catalog", "The number is about right (usually given as 75 to 79%). But drinking more than you need does not soften muscle. We found no study of water before massage.")
/* Translators: guide.json: corrections[7].evidence */
C_ ("catalog", "A review found that taking in useful magnesium through the skin is not supported.")
/* Translators: guide.json: corrections[8].evidence */
C_ ("catalog", "Two small, old studies disagree: one found no change, one found a 16% rise in 12 people and had no control group.")
/* Translators: guide.json: corrections[9].evidence */
C_ ("catalog", "In 401 adults with long-lasting back pain, relaxation massage did as well as focused massage. A smaller trial in new back pain favoured pressing on tender spots over light strokes. More force did not loosen muscles more in a lab study.")
/* Translators: guide.json: corrections[10].evidence */
C_ ("catalog", "No study shows this. Numbness is a reason to get checked, and numb skin should not be pressed.")
/* Translators: guide.json: corrections[11].evidence */
C_ ("catalog", "Not shown. Myofascial release gives a small gain in daily function in back pain. Results on pain are mixed.")
/* Translators: guide.json: corrections[12].evidence */
C_ ("catalog", "Effects vary and are mostly short. The idea of switching off a source is a theory.")
/* Translators: guide.json: corrections[13].evidence */
C_ ("catalog", "Even trained hands cause minor soreness in about 10% of clients. Rare serious harms have been reported, including nerve injury and disc problems.")
/* Translators: guide.json: corrections[14].evidence */
C_ ("catalog", "No good trial shows prevention. Gains in back pain trials fade: one trial saw them at six months, and they were small at one year.")
/* Translators: guide.json: corrections[15].evidence */
C_ ("catalog", "Not shown in people with sciatica.")
/* Translators: guide.json: corrections[16].evidence */
C_ ("catalog", "The document also says never on the spine. Many physiotherapists advise against lying on a roller there. Trials are lacking.")
/* Translators: guide.json: corrections[17].evidence */
C_ ("catalog", "A fair warning, but it may also come from a nerve root in the back. In about one in ten people or more, the nerve runs through or above the piriformis, so its place is not certain.")
/* Translators: guide.json: corrections[18].evidence */
C_ ("catalog", "More force was not better in a lab study of rolling. Deep pressure at the start made muscles tense up in another.")
/* Translators: guide.json: corrections[19].evidence */
C_ ("catalog", "Not measured. Slow touch may calm the nervous system as a whole.")
/* Translators: guide.json: corrections[20].evidence */
C_ ("catalog", "A massage therapist is not trained to diagnose. Cause and warning signs need a clinician.")
/* Translators: guide.json: pages[0].title */
C_ ("catalog", "What this program is, and is not")
/* Translators: guide.json: pages[1].title */
C_ ("catalog", "Who made it")
/* Translators: guide.json: pages[2].title */
C_ ("catalog", "No clinician has reviewed it")
/* Translators: guide.json: pages[3].title */
C_ ("catalog", "What we are not sure of")
/* Translators: guide.json: pages[4].title */
C_ ("catalog", "Where to report an error")
/* Translators: guide.json: pages[1].text */
C_ ("catalog", "The Loosen authors wrote the program and its texts. They start from one article about massage for sciatica, which they call the document, and say where studies do not agree with it. Every part says whether it comes from that document, was corrected, or was added.")
/* Translators: guide.json: pages[2].text */
C_ ("catalog", "No doctor, physiotherapist or other clinician has checked these texts, pictures, numbers or rules. Most studies were seen only as a short summary; each source says how far it was checked. Ask someone trained before you rely on any of it.")
/* Translators: guide.json: pages[3].text */
C_ ("catalog", "No trial tests ball or roller self-massage in people with disc-related sciatica.\nThe Dutch guideline (2021) advises against massage for nerve root pain, while NICE allows it inside a package. The program follows NICE and says the proof is weak.\nHold times of 30 to 60 seconds come from the document. No study sets the best time for sciatica.\nThe limits of 12 minutes, of 3 minutes on one side, of two stops, and of 4 cm around the sharpest spot are our judgement.\nThe outline of the body and most heights are typical for adults. Yours may differ, so feel for the landmarks.")
/* Translators: guide.json: pages[4].text */
C_ ("catalog", "If a text, a number, a picture or a place on the map is wrong, please tell whoever gave you this program, or report it where its source code is kept. Say on which page it stands, what is wrong, and how you know. A fault in a safety text matters most.")
/* Translators: guide.json: faq[0].title */
C_ ("catalog", "What is sciatica?")
/* Translators: guide.json: faq[1].title */
C_ ("catalog", "Does massage really help?")
/* Translators: guide.json: faq[2].title */
C_ ("catalog", "How might it work?")
/* Translators: guide.json: faq[3].title */
C_ ("catalog", "Which kind of massage should I choose?")
/* Translators: guide.json: faq[4].title */
C_ ("catalog", "How often should I have a massage?")
/* Translators: guide.json: faq[5].title */
C_ ("catalog", "Can massage make sciatica worse?")
/* Translators: guide.json: faq[6].title */
C_ ("catalog", "What should I do after a massage?")
/* Translators: guide.json: faq[7].title */
C_ ("catalog", "Should I press on the spot that hurts most?")
/* Translators: guide.json: faq[8].title */
C_ ("catalog", "What is a good hurt?")
/* Translators: guide.json: faq[9].title */
C_ ("catalog", "How long should I hold?")
/* Translators: guide.json: faq[10].title */
C_ ("catalog", "Can I roll my spine?")
/* Translators: guide.json: faq[11].title */
C_ ("catalog", "Can self-massage replace my therapist?")
/* Translators: guide.json: faq[12].title */
C_ ("catalog", "When is home care not enough?")
/* Translators: guide.json: faq[13].title */
C_ ("catalog", "Tennis ball or lacrosse ball?")
/* Translators: guide.json: faq[14].title */
C_ ("catalog", "What else helps?")
/* Translators: guide.json: faq[0].text */
C_ ("catalog", "It is a symptom, not a disease. The sciatic nerve is the longest nerve in your body. It runs from your low back through your hips and buttocks into each leg. When something irritates or presses on it, you may feel shooting pain, tingling or numbness. The most common cause is a disc in the low back. Tight or sore buttock muscles, such as the piriformis, can cause similar pain, but that is less common.")
/* Translators: guide.json: faq[1].text */
C_ ("catalog", "It may help you feel and move better for a while, mostly when back and buttock muscles ache. Studies are about back pain more than sciatica, and the proof is weak. Guidelines see massage as an extra, next to exercise and staying active. It does not cure a disc problem.")
/* Translators: guide.json: faq[2].text */
C_ ("catalog", "Most likely through your nervous system: slow, safe pressure helps the body turn pain down and muscles let go. It also feels good and helps you relax, which can break the loop of pain and tension. It does not flush out toxins or break up tissue.")
/* Translators: guide.json: faq[3].text */
C_ ("catalog", "The document suggests deep tissue, myofascial release, trigger point work and medical massage, and says Swedish is often too light. In a large back pain trial, light relaxation massage helped as much as focused work. So choose a careful therapist and a pressure that feels right.")
/* Translators: guide.json: faq[4].text */
C_ ("catalog", "In a flare: once or twice a week. When things calm down: every two to four weeks. It depends on you. A good therapist adjusts the plan to how you respond. Therapists find that steady visits do more than a single one, but that has not been tested for sciatica.")
/* Translators: guide.json: faq[5].text */
C_ ("catalog", "Yes, it can. The main risks are hard pressure right on the nerve, and deep work that starts too quickly on muscles in spasm. Pick someone trained, speak up early, and keep it gentle and indirect in a flare. About one in ten people feel some soreness after a massage. Serious harm is rare.")
/* Translators: guide.json: faq[6].text */
C_ ("catalog", "Have an easy day: no hard workout, no heavy lifting. Drink when you are thirsty. A warm bath and gentle stretching can feel good.")
/* Translators: guide.json: faq[7].text */
C_ ("catalog", "No. That is a common mistake. Work the tight muscles around it, and leave the sharpest spot alone.")
/* Translators: guide.json: faq[8].text */
C_ ("catalog", "A dull, spreading ache of 3 or 4 out of 10 that fades as you breathe. Sharp, shooting or electric is never good. Back off at once and find another place.")
/* Translators: guide.json: faq[9].text */
C_ ("catalog", "30 to 60 seconds on one tender spot. Breathe slowly. Then rest and move on.")
/* Translators: guide.json: faq[10].text */
C_ ("catalog", "No. Never put firm pressure on your spine with a ball or roller. Stay on the muscles beside it.")
/* Translators: guide.json: faq[11].text */
C_ ("catalog", "It is not meant to. It is a way to get relief at home between visits and to handle flare-ups.")
/* Translators: guide.json: faq[12].text */
C_ ("catalog", "When pain lasts over six weeks, when you have numbness, or when the pain is severe. See a doctor. If you have numbness between your legs, trouble peeing or pooing, weakness, or signs in both legs, get emergency help now.")
/* Translators: guide.json: faq[13].text */
C_ ("catalog", "Start with a tennis ball, which is softer. A lacrosse ball is firmer. Move to it only when the tennis ball feels light.")
/* Translators: guide.json: faq[14].text */
C_ ("catalog", "Keep moving. Walk a little and often, change position, and try heat if your skin feels normal. Most people with sciatica get better in four to six weeks, though it can take longer.")
/* Translators: guide.json: glossary[0].title */
C_ ("catalog", "Sciatica")
/* Translators: guide.json: glossary[1].title */
C_ ("catalog", "Sciatic nerve")
/* Translators: guide.json: glossary[2].title */
C_ ("catalog", "Disc")
/* Translators: guide.json: glossary[3].title */
C_ ("catalog", "Herniated (slipped) disc")
/* Translators: guide.json: glossary[4].title */
C_ ("catalog", "Nerve root")
/* Translators: guide.json: glossary[7].title */
C_ ("catalog", "Paraspinals")
/* Translators: guide.json: glossary[8].title */
C_ ("catalog", "Quadratus lumborum")
/* Translators: guide.json: glossary[9].title */
C_ ("catalog", "Fascia")
/* Translators: guide.json: glossary[10].title */
C_ ("catalog", "Trigger point")
/* Translators: guide.json: glossary[11].title */
C_ ("catalog", "Foam roller")
/* Translators: guide.json: glossary[12].title */
C_ ("catalog", "Nerve glide")
/* Translators: guide.json: glossary[13].title and 1 more */
C_ ("catalog", "Flare-up")
/* Translators: guide.json: glossary[14].title */
C_ ("catalog", "Cauda equina syndrome")
/* Translators: guide.json: glossary[0].text */
C_ ("catalog", "Pain, tingling or numbness along the sciatic nerve, from the low back or buttock down the leg. It is a symptom, not a disease.")
/* Translators: guide.json: glossary[1].text */
C_ ("catalog", "The longest nerve in the body. It starts in the low back and runs through the buttock and down the back of each leg.")
/* Translators: guide.json: glossary[2].text */
C_ ("catalog", "A soft cushion between two bones of the spine. If it bulges or tears, it can press on a nerve.")
/* Translators: guide.json: glossary[3].text */
C_ ("catalog", "A disc whose soft centre has pushed out. The most common cause of sciatica.")
/* Translators: guide.json: glossary[4].text */
C_ ("catalog", "The place where a nerve leaves the spine.")
/* Translators: guide.json: glossary[5].text */
C_ ("catalog", "A small, deep buttock muscle that turns the leg outward. The sciatic nerve passes close to it.")
/* Translators: guide.json: glossary[6].text */
C_ ("catalog", "The three buttock muscles: gluteus maximus, medius and minimus.")
/* Translators: guide.json: glossary[7].text */
C_ ("catalog", "The long muscles on each side of the spine.")
/* Translators: guide.json: glossary[8].text */
C_ ("catalog", "A deep muscle between the lowest rib and the hip bone at the side of the low back.")
/* Translators: guide.json: glossary[9].text */
C_ ("catalog", "A thin web of tissue that wraps muscles and organs.")
/* Translators: guide.json: glossary[10].text */
C_ ("catalog", "A tender spot in muscle tissue. It may send pain elsewhere. Often called a knot. Experts disagree on what it is.")
/* Translators: guide.json: glossary[11].text */
C_ ("catalog", "A firm foam tube that you lean or roll on.")
/* Translators: guide.json: glossary[12].text */
C_ ("catalog", "A gentle movement that slides a nerve back and forth without stretching it.")
/* Translators: guide.json: glossary[13].text */
C_ ("catalog", "A time when pain is suddenly worse.")
/* Translators: guide.json: glossary[14].text */
C_ ("catalog", "A rare emergency where nerves at the base of the spine are squashed. It can affect the bladder, bowel and legs.")
/* Translators: care.json: therapist[0].text */
C_ ("catalog", "They are licensed or registered where you live.")
/* Translators: care.json: therapist[1].text */
C_ ("catalog", "They have special training and experience with sciatica.")
/* Translators: care.json: therapist[2].text */
C_ ("catalog", "Trained in neuromuscular therapy (trigger points and nerve compression).")
/* Translators: care.json: therapist[3].text */
C_ ("catalog", "Trained in orthopedic or medical massage (pain and injury).")
/* Translators: care.json: therapist[4].text */
C_ ("catalog", "If they do deep tissue work, they are skilled with the low back and piriformis and use a careful touch, not force.")
/* Translators: care.json: therapist[5].text */
C_ ("catalog", "They know where the nerves and muscles run.")
/* Translators: care.json: therapist[6].text */
C_ ("catalog", "They can explain their approach when you ask.")
/* Translators: care.json: therapist[7].text */
C_ ("catalog", "They work on the muscles around the nerve (piriformis, glutes, low back), not hard on the nerve or the sorest point.")
/* Translators: care.json: therapist[8].text */
C_ ("catalog", "They do not go too deep too fast, above all when muscles are in spasm.")
/* Translators: care.json: therapist[9].text */
C_ ("catalog", "They check in about pressure and welcome your feedback.")
/* Translators: care.json: therapist[10].text */
C_ ("catalog", "They plan your visits around how you respond, not around a fixed number.")
/* Translators: care.json: therapist[11].text */
C_ ("catalog", "They send you to a doctor when there are warning signs, and suggest exercise too.")
/* Translators: care.json: phrases[0].text */
C_ ("catalog", "That is the place.")
/* Translators: care.json: phrases[1].text */
C_ ("catalog", "Could you go lighter there, please?")
/* Translators: care.json: phrases[2].text */
C_ ("catalog", "That is sharp. Please stop and move away.")
/* Translators: care.json: phrases[3].text */
C_ ("catalog", "It is going down my leg.")
/* Translators: care.json: phrases[4].text */
C_ ("catalog", "You can go a little firmer.")
/* Translators: care.json: phrases[5].text */
C_ ("catalog", "Please work around it, not on it.")
/* Translators: care.json: phrases[6].text */
C_ ("catalog", "I need a short break.")
/* Translators: care.json: phrases[0].when */
C_ ("catalog", "to guide them to a tender spot")
/* Translators: care.json: phrases[1].when */
C_ ("catalog", "when it is too strong")
/* Translators: care.json: phrases[2].when */
C_ ("catalog", "for sharp, shooting or electric pain")
/* Translators: care.json: phrases[3].when */
C_ ("catalog", "when you feel it travel")
/* Translators: care.json: phrases[4].when */
C_ ("catalog", "when it is too light")
/* Translators: care.json: phrases[5].when */
C_ ("catalog", "in a flare")
/* Translators: care.json: phrases[6].when */
C_ ("catalog", "any time")
/* Translators: care.json: prepare[0].text */
C_ ("catalog", "Have a bit more water than usual in the few hours beforehand.")
/* Translators: care.json: prepare[1].text */
C_ ("catalog", "Skip a big meal right before. Lying face down on a full stomach is uncomfortable and distracting.")
/* Translators: care.json: prepare[2].text */
C_ ("catalog", "If you are hungry, have a light snack.")
/* Translators: care.json: prepare[3].text */
C_ ("catalog", "Pick someone with the right training. Ask about it when you book.")
/* Translators: care.json: prepare[4].text */
C_ ("catalog", "Fill in your pain sheet so you can describe your pain.")
/* Translators: care.json: prepare[5].text */
C_ ("catalog", "Tell them about your health: medicines, clots, surgery, pregnancy, numb areas.")
/* Translators: care.json: prepare[6].text */
C_ ("catalog", "For self-massage: loose clothes, a mat, a wall or chair, and your tool (tennis ball, lacrosse ball or roller).")
/* Translators: care.json: prepare[0].when */
C_ ("catalog", "hours before")
/* Translators: care.json: prepare[1].when */
C_ ("catalog", "right before")
/* Translators: care.json: prepare[2].when */
C_ ("catalog", "1 to 2 hours before")
/* Translators: care.json: prepare[3].when and 1 more */
C_ ("catalog", "when you book")
/* Translators: care.json: prepare[4].when */
C_ ("catalog", "the day before")
/* Translators: care.json: prepare[6].when */
C_ ("catalog", "before you start")
/* Translators: care.json: prepare[0].note */
C_ ("catalog", "Being well hydrated is comfortable. It does not change how your muscles respond (see corrections).")
/* Translators: care.json: after_care[0].text */
C_ ("catalog", "Drink water when you are thirsty.")
/* Translators: care.json: after_care[1].text */
C_ ("catalog", "No hard workout and no heavy lifting.")
/* Translators: care.json: after_care[2].text */
C_ ("catalog", "Take a short, easy walk.")
/* Translators: care.json: after_care[3].text */
C_ ("catalog", "Do some gentle stretching if it feels good.")
/* Translators: care.json: after_care[4].text */
C_ ("catalog", "Have a warm bath in the evening. Epsom salt is optional. Keep it warm, not hot, if any skin is numb.")
/* Translators: care.json: after_care[5].text */
C_ ("catalog", "A little soreness can start within 12 hours and mostly fades within a day and a half.")
/* Translators: care.json: after_care[6].text */
C_ ("catalog", "Leg pain worse, new numbness or weakness? Open the safety questions.")
/* Translators: care.json: after_care[0].when */
C_ ("catalog", "0 to 4 hours")
/* Translators: care.json: after_care[1].when */
C_ ("catalog", "until the next day")
/* Translators: care.json: after_care[2].when */
C_ ("catalog", "within 2 hours")
/* Translators: care.json: after_care[3].when */
C_ ("catalog", "later the same day")
/* Translators: care.json: after_care[4].when */
C_ ("catalog", "evening")
/* Translators: care.json: after_care[5].when */
C_ ("catalog", "up to 36 hours")
/* Translators: care.json: after_care[6].when */
C_ ("catalog", "next morning")
/* Translators: care.json: questions[0].text */
C_ ("catalog", "Where do you feel it? Mark it on the map.")
/* Translators: care.json: questions[1].text */
C_ ("catalog", "What kind of pain is it: sharp and shooting down the leg, or dull and steady deep in the buttock?")
/* Translators: care.json: questions[2].text */
C_ ("catalog", "Does sitting make it worse?")
/* Translators: care.json: questions[3].text */
C_ ("catalog", "Does standing make it worse?")
/* Translators: care.json: questions[4].text */
C_ ("catalog", "Is there numbness or tingling? Where?")
/* Translators: care.json: questions[5].text */
C_ ("catalog", "Is your low back stiff or aching?")
/* Translators: care.json: questions[6].text */
C_ ("catalog", "How bad is it now, and at its worst this week (0 to 10)?")
/* Translators: care.json: questions[7].text */
C_ ("catalog", "When did it start? Has it lasted more than six weeks?")
/* Translators: care.json: questions[8].text */
C_ ("catalog", "Does coughing or sneezing make it worse?")
/* Translators: care.json: questions[9].text */
C_ ("catalog", "What makes it easier?")
/* Translators: care.json: questions[10].text */
C_ ("catalog", "Health problems, medicines, surgery")
/* Translators: care.json: questions[1].choices[0].text */
C_ ("catalog", "Sharp and shooting")
/* Translators: care.json: questions[1].choices[1].text */
C_ ("catalog", "Dull and steady")
/* Translators: care.json: questions[1].choices[2].text */
C_ ("catalog", "Both")
/* Translators: care.json: questions[1].choices[3].text */
C_ ("catalog", "Other")
/* Translators: care.json: questions[2].choices[0].text and 3 more */
C_ ("catalog", "Yes")
/* Translators: care.json: questions[2].choices[1].text and 3 more */
C_ ("catalog", "No")
/* Translators: care.json: questions[2].choices[2].text and 1 more */
C_ ("catalog", "After a while")
/* Translators: care.json: sheet */
C_ ("catalog", "The sheet also prints the marked body map, the ticked symptoms, the last seven pain scores and the safety answers.")
/* Translators: care.json: spine_check.question */
C_ ("catalog", "Feel with your fingers. Is the tool on muscle, at least two finger-widths out from the middle of your spine?")
/* Translators: care.json: spine_check.no */
C_ ("catalog", "Move it out onto the muscle. Never press on the spine.")
/* Translators: care.json: plan.phases[1].name */
C_ ("catalog", "Settling")
/* Translators: care.json: plan.phases[2].name */
C_ ("catalog", "Maintenance")
/* Translators: care.json: plan.phases[0].when */
C_ ("catalog", "Pain is sharp and constant, or 7 or more out of 10.")
/* Translators: care.json: plan.phases[1].when */
C_ ("catalog", "Pain is easing but still there most days.")
/* Translators: care.json: plan.phases[2].when */
C_ ("catalog", "Pain is mild or comes and goes.")
/* Translators: care.json: plan.phases[0].sessions */
C_ ("catalog", "1 to 2 a week")
/* Translators: care.json: plan.phases[1].sessions */
C_ ("catalog", "1 every 1 to 2 weeks")
/* Translators: care.json: plan.phases[2].sessions */
C_ ("catalog", "1 every 2 to 4 weeks")
/* Translators: care.json: plan.phases[0].style */
C_ ("catalog", "Gentle, indirect work around the sore area. No deep work on the sore point.")
/* Translators: care.json: plan.phases[1].style */
C_ ("catalog", "Medium pressure, as long as your leg stays calm.")
/* Translators: care.json: plan.phases[2].style */
C_ ("catalog", "Your choice of pressure.")
/* Translators: care.json: plan.phases[0].goal */
C_ ("catalog", "Calm things down and ease tight muscles.")
/* Translators: care.json: plan.phases[1].goal */
C_ ("catalog", "Step down slowly.")
/* Translators: care.json: plan.phases[2].goal */
C_ ("catalog", "Keep muscles loose and stay comfortable.")
/* Translators: care.json: plan.phases[1].note */
C_ ("catalog", "Bridge between the two phases named in the document; added by us.")
/* Translators: care.json: plan.texts.your_numbers */
C_ ("catalog", "The right amount depends on your body, your pain and how you respond.")
/* Translators: care.json: plan.texts.unchanged */
C_ ("catalog", "This may not be the right tool for you. Talk to a doctor or physiotherapist.")
/* Translators: care.json: plan.texts.self_massage */
C_ ("catalog", "Self-massage at home: up to once a day for each area. Skip a day if you are sore.")
/* Translators: care.json: plan.texts.keep_moving */
C_ ("catalog", "Keep moving. Exercise and daily activity matter more than massage.")
/* Translators: care.json: plan.texts.evidence */
C_ ("catalog", "The numbers come from the document and are therapist custom. No trial has set the best schedule for sciatica. Ten weekly visits were used in a good back pain trial. In a neck pain trial, 60 minutes two or three times a week worked better than less. Whether regular visits prevent flares is not known.")
