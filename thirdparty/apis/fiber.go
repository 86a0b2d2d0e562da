package apis

import (
	"github.com/gofiber/fiber/v2"
	redirect2 "github.com/gofiber/fiber/v2/middleware/redirect"
	utils2 "github.com/gofiber/fiber/v2/utils"
	fiber3 "github.com/gofiber/fiber/v3"
	client3 "github.com/gofiber/fiber/v3/client"
	redirect3 "github.com/gofiber/fiber/v3/middleware/redirect"
	utils3 "github.com/gofiber/utils/v2"
)

func _(c *fiber.Ctx, e *fiber.Error, a *fiber.Agent) {
	_ = fiber.NewError(404)               // want
	_ = e.Code == 404                     // want
	_ = c.Status(404)                     // want
	_ = c.SendStatus(404)                 // want
	_ = c.Redirect("", 302)               // want
	_ = c.RedirectToRoute("", nil, 302)   // want
	_ = c.RedirectBack("", 302)           // want
	_ = utils2.StatusMessage(404)         // want
	_ = redirect2.Config{StatusCode: 302} // want
	code, _, _ := a.Bytes()
	_ = code == 404 // want
	code2, _, _ := a.String()
	_ = code2 == 404 // want
	code3, _, _ := a.Struct(nil)
	_ = code3 == 404 // want
}

func _(c fiber3.Ctx, r fiber3.Res, d *fiber3.DefaultCtx, e *fiber3.Error, resp *client3.Response) {
	_ = utils3.StatusMessage(404)         // want
	_ = fiber3.NewError(404)              // want
	_ = fiber3.NewErrorf(404, "")         // want
	_ = e.Code == 404                     // want
	_ = c.Status(404)                     // want
	_ = c.SendStatus(404)                 // want
	_ = r.Status(404)                     // want
	_ = r.SendStatus(404)                 // want
	_ = d.Status(404)                     // want
	_ = d.SendStatus(404)                 // want
	_ = c.Redirect().Status(302)          // want
	_ = resp.StatusCode() == 404          // want
	_ = redirect3.Config{StatusCode: 302} // want
}
