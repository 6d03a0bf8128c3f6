#include "base/text.h"
#include "ingest/ansible/facts.h"

#include <algorithm>

namespace penumbra::ingest {

namespace {

int sniffAnsibleFacts(const Head& head) {
    const auto& outline = head.outline;
    if (beginsResult(outline.root)) return 95;
    if (outline.form != document::Outline::Form::Json) return 0;
    if (outline.has("/ansible_facts")) return 95;
    int facts = 0;
    for (const char* key : {"/ansible_hostname", "/ansible_nodename", "/ansible_fqdn", "/ansible_machine_id",
                            "/ansible_distribution", "/ansible_architecture", "/ansible_memtotal_mb"})
        facts += outline.has(key) ? 1 : 0;
    return facts >= 2 ? 90 : 0;
}

base::Result<model::Batch> readAnsibleFacts(const Input& input) {
    const auto all = loadFacts(input);
    if (!all) return tl::unexpected(all.error());
    Intake intake(input);
    Fleet fleet(intake);
    std::map<std::string, model::ResourceId> known; // by the name in the inventory
    for (const auto& facts : *all) {
        if (!facts.json.is_object())
            intake.reject("no-facts", facts.place.text(),
                          PENUMBRA_SAY("Problem", "Facts are an object, but this is none.")());
        else if (!areOnlyPackages(facts))
            if (const auto host = takeFacts(facts, fleet); !host.empty()) known[facts.host] = host;
    }
    for (const auto& facts : *all)
        if (facts.json.is_object()) takePackages(facts, known[facts.host], fleet);
    fleet.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader ansibleFacts{
    "ansible-facts", PENUMBRA_TEXT("readers", "Ansible facts"),
    PENUMBRA_TEXT("readers", "What ansible -m setup printed or wrote with --tree, or a file of the fact cache."),
    sniffAnsibleFacts, readAnsibleFacts};

} // namespace penumbra::ingest
