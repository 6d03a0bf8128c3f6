#pragma once

#include "bridge/clock.h"
#include "bridge/engine.h"
#include "sample/sample.h"
#include "whatif/scenario.h"

namespace penumbra::bridge {

/// What is known of the open workspace.
struct WorkspaceInfo {
    QString path;
    QString name; ///< the file's name without folder and suffix
    bool readOnly = false;
    model::Revision revision;
    std::optional<store::UndoableImport> undoable; ///< the import that can be taken back
    bool empty = true;                             ///< nothing is in the newest revision
    base::Problems notes;
    std::string savedAs;                     ///< the document that the edited scenario is saved in
    std::vector<whatif::Scenario> scenarios; ///< the others that are kept in it, by name
    std::optional<remedy::PriceBook> prices; ///< nothing: the default ones
};

/// An open workspace with the scenario that was edited in it last.
struct Opened {
    WorkspaceInfo workspace;
    whatif::Scenario scenario;
};

/// Where the workspace stands now: revision, undoable, empty and the scenarios that are kept.
base::Result<void> readStanding(const store::Workspace& workspace, WorkspaceInfo& info);

/// Both run on the worker and put a session over the workspace on the desk. A saved scenario that cannot be read stays
/// as it is: edits go to another document, and a note says so.
base::Result<Opened> openWorkspace(Desk& desk, const QString& path, store::OpenMode mode, const Clock& clock,
                                   const base::Run& run);
/// Makes the sample fleet. A file that is there is replaced, unless another program holds it.
base::Result<Opened> makeSample(Desk& desk, const QString& path, const sample::Options& options, const Clock& clock,
                                const base::Run& run);

} // namespace penumbra::bridge
