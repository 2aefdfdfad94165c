from pytest_bdd import scenarios
for b in "dep dep-liver l-dep rituximab anakinra anakinra-kidney immunoglobulin tocilizumab other-agents antimicrobials antimicrobials-viruses lymphoma-regimens vincristine-liver prophylaxis prophylaxis-agents prophylaxis-kidney supportive-care monitoring monitoring-drugs".split():
    scenarios(f"../features/{b}")
