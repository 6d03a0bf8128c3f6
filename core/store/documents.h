#pragma once

#include "store/workspace.h"

#include "store/database.h"

#include <string>
#include <vector>

namespace penumbra::store {

/// All of these want an open transaction and leave failures with the database.
/// The documents of one kind by name, every one and the whole list checked.
std::vector<Document> readDocuments(Database& database, const std::string& kind);
std::vector<std::string> documentKinds(Database& database);
void writeDocument(Database& database, const Document& document);
/// Whether there was one.
bool deleteDocument(Database& database, const std::string& kind, const std::string& name);

/// Every source's cursor, checked.
std::vector<Cursor> readCursors(Database& database);
/// Whether that changed anything.
bool writeCursor(Database& database, const Cursor& cursor);
/// Writes it as it was; an empty one is removed.
void restoreCursor(Database& database, const Cursor& cursor);

} // namespace penumbra::store
