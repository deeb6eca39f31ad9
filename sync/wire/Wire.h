// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Everything that crosses the wire, as values.
#include "sync/wire/ActAnswer.h"
#include "sync/wire/CitizenMessages.h"
#include "sync/wire/LogPage.h"
#include "sync/wire/Problem.h"
#include "sync/wire/Session.h"
#include "sync/wire/StaffMessages.h"
