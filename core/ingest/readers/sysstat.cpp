#include "base/text.h"
#include "ingest/sysstat/sadf.h"

namespace penumbra::ingest {

namespace {

constexpr const char* kSysstatHeading = "# hostname;interval;timestamp";

int sniffSysstat(const Head& head) {
    if (head.outline.has("/sysstat/hosts")) return 92;
    return head.outline.root.starts_with(kSysstatHeading) ? 95 : 0;
}

base::Result<model::Batch> readSysstat(const Input& input) {
    Intake intake(input);
    const auto first = input.bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool json = first != std::string::npos && input.bytes[first] == '{';
    const auto done = json ? readSadfJson(intake) : readSadfTable(intake);
    if (!done) return base::fail(done.error().kind, done.error().text);
    if (intake.batch().resources.empty() && intake.batch().problems.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "{}: it holds no host, so it is no export of sadf.")(input.name));
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader sysstat{
    "sysstat",
    PENUMBRA_TEXT("readers", "sysstat (sar)"),
    PENUMBRA_TEXT("readers", "sadf -j or sadf -d: use of processors, memory, disks and network of a host."),
    sniffSysstat,
    readSysstat,
    true};

} // namespace penumbra::ingest
