#include "base/text.h"
#include "ingest/rvtools/rows.h"

#include <algorithm>

namespace penumbra::ingest {

namespace {

int sniffRvtools(const Head& head) {
    for (const char* tab : {"vInfo", "vHost", "tabvInfo", "tabvHost"})
        if (std::find(head.sheets.begin(), head.sheets.end(), tab) != head.sheets.end()) return 95;
    // A workbook that cannot be opened: RVTools is the one workbook that is read, and its reader says what is wrong.
    const bool book = head.bytes.find("xl/worksheets/") != std::string_view::npos;
    if (head.outline.form == document::Outline::Form::Zip) return head.sheets.empty() && book ? 20 : 0;
    return head.headings.empty() || rvTabOf(head.headings).empty() ? 0 : 80;
}

base::Result<model::Batch> readRvtools(const Input& input) {
    Intake intake(input);
    RvExport fleet(intake);
    const auto done = readRvTabs(input, [&](const std::string& tab, const RvRow& row) { fleet.take(tab, row); });
    if (!done) return tl::unexpected(done.error());
    fleet.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader rvtools{
    "rvtools", PENUMBRA_TEXT("readers", "RVTools"),
    PENUMBRA_TEXT("readers",
                  "An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster."),
    sniffRvtools, readRvtools};

} // namespace penumbra::ingest
